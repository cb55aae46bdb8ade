#include <constgrad/training/history.hpp>

#include "static_tests/law.hpp"
#include "static_tests/state_image.hpp"

#include <cstddef>
#include <type_traits>

namespace cg = constgrad;

/// The record of an epoch whose loss and accuracy tell its number.
template <class T>
static constexpr cg::epoch_record<T> numbered_record(std::size_t epoch) {
  return {epoch, T(epoch) / 2, double(epoch) / 4};
}

template <class T>
static constexpr cg::history<T> history_of(std::size_t epochs) {
  cg::history<T> records;
  for (std::size_t epoch = 1; epoch <= given(epochs); ++epoch)
    records.add(numbered_record<T>(epoch));
  return records;
}

/// The claim that after so many epochs a history has so many records, of the epochs 1, 1 + every, 1 + 2 every, …
template <class T>
static constexpr cg::verdict keeps(std::size_t epochs, std::size_t count, std::size_t every) {
  const cg::history<T> records = history_of<T>(epochs);
  if (!(records.last == numbered_record<T>(epochs)))
    return {false, cg::message{} << "the last is epoch " << records.last.epoch};
  if (records.size() != count)
    return {false, cg::message{} << "it has " << records.size() << " records"};
  std::size_t walked = 0;
  for (const cg::epoch_record<T>& record : records) {
    const std::size_t epoch = 1 + walked * every;
    if (!(record == numbered_record<T>(epoch)) || &record != &records[walked])
      return {false, cg::message{} << "epoch " << record.epoch << " instead of " << epoch};
    ++walked;
  }
  return holds_if(walked == count);
}

constexpr law history_laws[] = {
    {"every epoch while there is room", [] { return keeps<double>(1, 1, 1); }},
    {"for 64 of them", [] { return keeps<double>(64, 64, 1); }},
    {"then every second", [] { return keeps<double>(65, 33, 2); }},
    {"of which the next is epoch 67", [] { return keeps<double>(66, 33, 2); }},
    {"up to epoch 127", [] { return keeps<double>(127, 64, 2); }},
    {"and before epoch 129", [] { return keeps<double>(128, 64, 2); }},
    {"then every fourth", [] { return keeps<double>(129, 33, 4); }},
    {"200 epochs", [] { return keeps<double>(200, 50, 4); }},
    {"1000 epochs", [] { return keeps<double>(1000, 63, 16); }},
    {"histories of one and of two epochs differ, also where the last is the same",
     [] {
       cg::history<double> one, two;
       one.add(numbered_record<double>(given(std::size_t{1})));
       two.add(numbered_record<double>(1));
       two.add(numbered_record<double>(1));
       return holds_if(one.last == two.last && one.size() == 1 && two.size() == 2 && one != two &&
                       two != one);
     }},
    {"a visit of its state that changes nothing leaves it to go on as before",
     [] {
       auto records = history_of<double>(150);
       records.visit_state([](const char*, std::size_t, const auto&, auto...) {});
       for (std::size_t epoch = 151; epoch <= 300; ++epoch)
         records.add(numbered_record<double>(epoch));
       return holds_if(records == history_of<double>(300));
     }},
    {"in floats", [] { return keeps<float>(200, 50, 4); }},
    // Where half of the records are dropped, the others move.
    {"what is added may be one of its records",
     [] {
       auto full = history_of<double>(64);
       const auto tenth = full[9];
       full.add(full[9]);
       auto beside = history_of<double>(64);
       beside.add(tenth);
       return holds_if(full == beside && full.last == tenth);
     }},
    {"before the first epoch it is empty",
     [] {
       const cg::history<double> none;
       return holds_if(none.size() == 0 && none.begin() == none.end() && none.last.epoch == 0 &&
                       none.last.loss == 0 && none.last.accuracy == 0 &&
                       none.last.validation_loss == 0 && none.last.validation_accuracy == 0);
     }},
    {"histories are equal where all records and the last are",
     [] {
       const auto ten = history_of<double>(10);
       auto other_last = ten;
       other_last.last.accuracy = 0;
       cg::history<double> other_record, other_first;
       for (std::size_t epoch = 1; epoch <= 10; ++epoch)
         other_record.add(numbered_record<double>(epoch == 4 ? 5 : epoch));
       for (std::size_t epoch = 1; epoch <= 10; ++epoch)
         other_first.add({epoch, double(epoch) / (epoch == 1 ? 1 : 2), double(epoch) / 4});
       return holds_if(ten == history_of<double>(10) && ten != history_of<double>(9) &&
                       ten != other_last && ten != other_record && ten != other_first);
     }},
    {"full ones as well",
     [] { return holds_if(history_of<double>(64) == history_of<double>(given(std::size_t{64}))); }},
    // Of 65 epochs and of 66 the same records are kept.
    {"so of equal records those that end in another epoch differ",
     [] { return holds_if(history_of<double>(65) != history_of<double>(66)); }},
    {"a record that is not kept is refused",
     [] {
       return holds_if(is_constant<[] { static_cast<void>(history_of<double>(2)[1]); }> &&
                       !is_constant<[] { static_cast<void>(history_of<double>(2)[2]); }>);
     }},
    {"records are equal where all five numbers are",
     [] {
       const cg::epoch_record<double> record{given(std::size_t{1}), 2.0, 3.0, 4.0, 5.0};
       return holds_if(record == cg::epoch_record<double>{1, 2.0, 3.0, 4.0, 5.0} &&
                       record != cg::epoch_record<double>{2, 2.0, 3.0, 4.0, 5.0} &&
                       record != cg::epoch_record<double>{1, 3.0, 3.0, 4.0, 5.0} &&
                       record != cg::epoch_record<double>{1, 2.0, 2.0, 4.0, 5.0} &&
                       record != cg::epoch_record<double>{1, 2.0, 3.0, 5.0, 5.0} &&
                       record != cg::epoch_record<double>{1, 2.0, 3.0, 4.0, 4.0});
     }},
    {"another that is given what one remembers is the same, and goes on as it",
     [] {
       cg::history<double> one = history_of<double>(150), other = history_of<double>(3);
       one.add({151, 2.0, 3.0, 4.0, 5.0});
       const state_image state{one};
       state.give(other);
       const bool is_same = one == other && other.last.validation_accuracy == 5;
       for (std::size_t epoch = 152; epoch < 400; ++epoch) {
         one.add(numbered_record<double>(epoch));
         other.add(numbered_record<double>(epoch));
       }
       return holds_if(is_same && one == other && state.size == 5 * 65 + 2 && state.arrays == 7 &&
                       state.limits[5] == 64 && state.limits[6] == std::uint64_t{1} << 38);
     }},
};
static_assert(all_hold<history_laws>);

static_assert(cg::history<float>::capacity == 64);

// As a constant it still has every record, those that were moved as well.
constexpr auto thinned = history_of<double>(100);
static_assert(thinned.size() == 50 && thinned[0] == numbered_record<double>(1) &&
              thinned[17] == numbered_record<double>(35) &&
              thinned[49] == numbered_record<double>(99) && thinned.last.loss == 50);
