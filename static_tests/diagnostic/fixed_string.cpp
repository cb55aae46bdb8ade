#include <constgrad/diagnostic/fixed_string.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <limits>
#include <type_traits>

namespace cg = constgrad;

constexpr law fixed_string_laws[] = {
    {"a text is its literal, to the zero at its end",
     [] {
       const cg::fixed_string words{"0.85"};
       return holds_if(sizeof words.characters == 5 && words.characters[given(0)] == '0' &&
                       words.characters[given(1)] == '.' && words.characters[given(3)] == '5' &&
                       words.characters[given(4)] == '\0');
     }},
    {"a sentence is put together piece by piece",
     [] {
       return holds_if((cg::message{} << "layer " << given(2) << ',' << ' ' << "ok") ==
                       "layer 2, ok");
     }},
    {"integers of every type and sign, to their ends",
     [] {
       return holds_if(
           (cg::message{} << given(0)) == "0" && (cg::message{} << given(7u)) == "7" &&
           (cg::message{} << given(true)) == "1" && (cg::message{} << given(-1)) == "-1" &&
           (cg::message{} << given(-120)) == "-120" &&
           (cg::message{} << std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808" &&
           (cg::message{} << std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
     }},
    {"equal means the same characters, no more and no fewer",
     [] {
       const auto words = cg::message{} << "abc";
       return holds_if(words == "abc" && !(words == "ab") && !(words == "abcd") &&
                       !(words == "abd") && words == (cg::message{} << "abc") &&
                       !(words == (cg::message{} << "ab")));
     }},
    {"what does not fit is left off, and the end is still marked",
     [] {
       cg::message words;
       for (int i = 0; i < 300; ++i) words << 'x';
       return holds_if(words.size == 255 && words.characters[255] == '\0');
     }},
    {"a truncated sentence says so, and equals no text, not even its own",
     [] {
       cg::message words, whole;
       for (int i = 0; i < 256; ++i) words << 'x';
       for (int i = 0; i < 255; ++i) whole << 'x';
       return holds_if(words.truncated && !(words == words.characters) && !whole.truncated &&
                       whole == whole.characters && (cg::message{} << words).truncated &&
                       !(whole == words) && (words << cg::message{}).truncated);
     }},
    {"a zero in a sentence is no end of it",
     [] {
       return holds_if(!((cg::message{} << given('\0')) == "") &&
                       !((cg::message{} << 'a' << given('\0') << 'b') == "a"));
     }},
    {"a sentence can be put into itself, once",
     [] {
       cg::message words;
       words << "ab";
       words << words;
       return holds_if(words == "abab");
     }},
    {"and so can its characters, from any place on",
     [] {
       cg::message words, tail;
       words << "ab";
       words << words.characters;
       tail << "abc";
       tail << tail.characters + 1;
       return holds_if(words == "abab" && tail == "abcbc");
     }},
    {"a text that is a template argument ends at its null character",
     [] {
       cg::message words;
       words << cg::fixed_string{"ab"} << cg::fixed_string<1>{} << 'c';
       return holds_if(words == "abc");
     }},
    {"and through all of it if it has none",
     [] {
       cg::fixed_string<2> full;
       cg::message words;
       full.characters[0] = 'a';
       full.characters[1] = given('b');
       words << full << 'c';
       return holds_if(words == "abc");
     }},
};
static_assert(all_hold<fixed_string_laws>);

// What has a text is an object that << takes.
struct without_text {};
static_assert(cg::asking::has_text<cg::message> && !cg::asking::has_text<int> &&
              !cg::asking::has_text<without_text>);
static_assert(std::is_convertible_v<without_text, cg::no_text> &&
              !std::is_convertible_v<cg::message, cg::no_text> &&
              !std::is_convertible_v<int, cg::no_text> &&
              std::is_convertible_v<cg::message, cg::text_without_header> &&
              !std::is_convertible_v<without_text, cg::text_without_header>);

// Only a character is a character: what merely converts to one is refused or printed as a number.
template <class T>
concept can_be_said = requires(cg::message words, T what) { words << what; };
static_assert(can_be_said<char> && can_be_said<int> && can_be_said<const char*>);
static_assert(!can_be_said<long double> && !can_be_said<void (*)()>);
