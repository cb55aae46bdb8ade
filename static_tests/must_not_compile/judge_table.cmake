# cmake -DTABLE=<file> -DNUMBER=<n> -DCOMPILER=<compiler> [-DPRECOMPILED=<header>] -P judge_table.cmake
#
# Judges case n of a table of mistakes, `#elif CASE == n` with a line `// must say: <sentence>` below it, as a user
# meets it, with the compiler's default output: it does not compile, the sentence stands in the first error or its
# note, and all is at most 25 lines long. Case 0 is the twin of all: it compiles.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/sentence.cmake)
set(ENV{LC_ALL} C)
cmake_path(GET TABLE STEM name)
cmake_path(SET include NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../../include)

set(begin)
if(PRECOMPILED)
  set(begin -include ${PRECOMPILED})
endif()
execute_process(COMMAND ${COMPILER} -std=c++20 -fsyntax-only -I${include} ${begin} -DCASE=${NUMBER} ${TABLE}
                RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NUMBER EQUAL 0)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${name}: the twin does not compile:\n${said}")
  endif()
  return()
endif()

file(READ ${TABLE} source)
if(NOT source MATCHES "#elif CASE == ${NUMBER}\n *// must say: ([^\n]+)")
  message(FATAL_ERROR "${name}: no line '// must say: ...' below '#elif CASE == ${NUMBER}'")
endif()
set(sentence "${CMAKE_MATCH_1}")
if(status EQUAL 0)
  message(FATAL_ERROR "${name} ${NUMBER}: the mistake compiles")
endif()

check_length("${name} ${NUMBER}" "${said}" 25)
join_pieces(said)
take_first_error("${said}" first)
string(FIND "${first}" "${sentence}" found)
if(found EQUAL -1)
  message(FATAL_ERROR "${name} ${NUMBER}: the first error does not say\n  ${sentence}\nbut:\n${said}")
endif()
