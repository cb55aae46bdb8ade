# cmake -DQUOTES=<quotes.cmake> -DSCRATCH=<folder> -P quotes_test.cmake
#
# The check of the pages can fail, names the place, and mends it: tried on a small page of its own.
cmake_minimum_required(VERSION 3.25)
file(WRITE ${SCRATCH}/code.cpp [[
namespace n {
  // [array]
  int a[]{1, 2}; // [0, 2)

  // [inner]
  int f() {
    return a[1];
  }
  // [inner]
  // [array]
}
]])
file(WRITE ${SCRATCH}/code.hpp "int a();\n\n/// b\nconstexpr int b(int x) {\n  return x;\n}\n\nint c();\n")
file(WRITE ${SCRATCH}/case.cpp "// must say: got [0.5]; expected [0.25]\n")

file(WRITE ${SCRATCH}/list.cmake "# [call]\ncall(a)\n# [call]\n")

set(comment "<!-- quote: code.cpp#array -->\n")
set(right "${comment}```cpp\nint a[]{1, 2}; // [0, 2)\n\nint f() {\n  return a[1];\n}\n```\n")
set(wrong "${comment}```cpp\nint a[]{1, 3}; // [0, 2)\n```\n")

# Writes the page and checks it: it must be found good or, where words are given, be refused so.
function(expect page)
  file(WRITE ${SCRATCH}/README.md "${page}")
  execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${SCRATCH} -P ${QUOTES}
                  RESULT_VARIABLE status ERROR_VARIABLE said)
  if(ARGC EQUAL 1 AND NOT status EQUAL 0)
    message(FATAL_ERROR "refused\n${page}saying\n${said}")
  elseif(ARGC EQUAL 2)
    string(FIND "${said}" "  ${ARGV1}\n" found)
    if(status EQUAL 0 OR found EQUAL -1)
      message(FATAL_ERROR "did not refuse\n${page}with\n  ${ARGV1}\nbut\n${said}")
    endif()
  endif()
endfunction()

expect("# No code\n```sh\nmake\n```\n")
expect("${right}")
expect("<!-- quote: list.cmake#call -->\n```cmake\ncall(a)\n```\n")
expect("<!-- quote: list.cmake#call -->\n```cmake\ncall(b)\n```\n" "README.md:2: differs from list.cmake#call")
expect("<!-- quote: code.hpp#b -->\n```cpp\n/// b\nconstexpr int b(int x) {\n  return x;\n}\n```\n")
expect("<!-- quote: code.hpp#b -->\n```cpp\nconstexpr int b(int x) {\n  return x;\n}\n```\n"
       "README.md:2: differs from code.hpp#b")
expect("<!-- quote: code.hpp#d -->\n```cpp\n```\n"
       "README.md:2: quotes code.hpp, which has 0 lines '// [d]', not 2")
expect("# Page\n\n${wrong}" "README.md:4: differs from code.cpp#array")
expect("```cpp\nint a;\n```\n" "README.md:1: is C++ without a quotation above it")
expect("<!-- quote: code.cpp#other -->\n```cpp\n```\n"
       "README.md:2: quotes code.cpp, which has 0 lines '// [other]', not 2")
expect("<!-- quote: none.cpp#array -->\n```cpp\n```\n"
       "README.md:2: quotes none.cpp, which does not exist")
expect("<!-- quote: code.cpp#inner -->\n\n```cpp\n```\n"
       "README.md:2: follows <!-- quote: code.cpp#inner -->, but is no block")
expect("<!-- says: case.cpp -->\n```text\ntext<9>{\"got [0.5]; \"},\ntext<16>{\"expected [0.25]\"}\n```\n")
expect("<!-- says: case.cpp -->\n```text\ngot [0.6]\n```\n"
       "README.md:2: is not what case.cpp must say")

# Mended, the page is right, and only its quotation has changed.
file(WRITE ${SCRATCH}/README.md "# Page; [1]\n\n${wrong}; end\n")
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${SCRATCH} -DUPDATE=ON -P ${QUOTES} RESULT_VARIABLE status)
file(READ ${SCRATCH}/README.md mended)
if(NOT status EQUAL 0 OR NOT mended STREQUAL "# Page; [1]\n\n${right}; end\n")
  message(FATAL_ERROR "badly mended:\n${mended}")
endif()
