# cmake -DCASE=<file> -DCOMPILER=<compiler> -DOPTIONS=<flags> [-DPRECOMPILED=<header>] -P judge.cmake
#
# Judges one mistake. Comments in the case say what to expect of it:
#   // must say: <sentence>    the compiler must say this; one or more
#   // g++ must say: <sentence>, // clang must say: <sentence>    only this one must
#   // flags: <flags>          compiler flags that are the mistake, or part of it; none by default
#   // at most <n> lines       all that it says, in its default output; 25 by default
# It says so in its first error or a note to that. The twin, compiled without these flags and without MISTAKE but with
# the project's OPTIONS, shows that nothing else is wrong. With -DTWIN_COMPILES=ON this is known, and left out.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/sentence.cmake)
set(ENV{LC_ALL} C)
cmake_path(GET CASE FILENAME name)
cmake_path(SET include NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../../include)
separate_arguments(OPTIONS UNIX_COMMAND "${OPTIONS}")

file(READ ${CASE} source)
set(flags)
set(begin)
if(source MATCHES "// flags: ([^\n]+)")
  separate_arguments(flags UNIX_COMMAND "${CMAKE_MATCH_1}")
elseif(PRECOMPILED) # of which a precompiled header knows nothing
  set(begin -include ${PRECOMPILED})
endif()
set(most_lines 25)
if(source MATCHES "// at most ([0-9]+) lines")
  set(most_lines ${CMAKE_MATCH_1})
endif()
if(COMPILER MATCHES "clang")
  string(REGEX REPLACE "// g\\+\\+ must say: [^\n]+" "" source "${source}")
else()
  string(REGEX REPLACE "// clang must say: [^\n]+" "" source "${source}")
endif()
take_sentence(source sentence)
if(sentence STREQUAL "")
  message(FATAL_ERROR "${name}: no line '// must say: ...'")
endif()

# Compiles the case with further flags: `status` is the exit status, `said` all that the compiler says.
macro(compile)
  execute_process(COMMAND ${COMPILER} -std=c++20 -fsyntax-only -I${include} ${ARGN} ${CASE}
                  RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
endmacro()

if(NOT TWIN_COMPILES)
  compile(${OPTIONS})
  if(NOT status EQUAL 0)
    message("${said}")
    message(FATAL_ERROR "${name}: the twin does not compile")
  endif()
endif()

compile(${begin} -DMISTAKE ${flags})
if(status EQUAL 0)
  message(FATAL_ERROR "${name}: the mistake compiles")
endif()

check_length(${name} "${said}" ${most_lines})
join_pieces(said)
take_first_error("${said}" first)
while(NOT sentence STREQUAL "")
  string(FIND "${first}" "${sentence}" found)
  if(found EQUAL -1)
    message("${said}")
    message(FATAL_ERROR "${name}: the first error does not say\n  ${sentence}")
  endif()
  take_sentence(source sentence)
endwhile()
