# A case is one mistake: a file, compiled with MISTAKE, or <file>#<n>, the branch `#elif CASE == n` of a table.
# Comments in it say what to expect:
#   // must say: <sentence>    the compiler must say this; one or more
#   // g++ must say: <sentence>, // clang must say: <sentence>    only this one must
#   // flags: <flags>          compiler flags that are the mistake, or part of it; none by default
#   // at most <n> lines       all that it says, in its default output; 25 by default
#   // alone                   it takes long: so that it is not tried among others first
# It says so in its first error or a note to that.
include(${CMAKE_CURRENT_LIST_DIR}/sentence.cmake)
set(ENV{LC_ALL} C)
cmake_path(SET include NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../../include)

# Sets `file`, `name`, `definition` (of the macro that makes the mistake), `source` (all of the file), `expected` (the
# part of it with the comments), `flags` and `most_lines`.
macro(read_case case)
  string(REGEX REPLACE "#[0-9]+$" "" file "${case}")
  cmake_path(GET file FILENAME name)
  file(READ ${file} source)
  set(expected "${source}")
  set(definition MISTAKE)
  if("${case}" MATCHES "#([0-9]+)$")
    set(definition "CASE=${CMAKE_MATCH_1}")
    string(APPEND name "#${CMAKE_MATCH_1}")
    string(REGEX REPLACE "^.*\n#elif CASE == ${CMAKE_MATCH_1}\n" "" expected "${expected}")
    string(REGEX REPLACE "\n#e.*" "\n" expected "${expected}")
  endif()
  set(flags)
  if(expected MATCHES "// flags: ([^\n]+)")
    separate_arguments(flags UNIX_COMMAND "${CMAKE_MATCH_1}")
  endif()
  set(most_lines 25)
  if(expected MATCHES "// at most ([0-9]+) lines")
    set(most_lines ${CMAKE_MATCH_1})
  endif()
  if(COMPILER MATCHES "clang")
    string(REGEX REPLACE "// g\\+\\+ must say: [^\n]+" "" expected "${expected}")
  else()
    string(REGEX REPLACE "// clang must say: [^\n]+" "" expected "${expected}")
  endif()
endmacro()

# Compiles a file with further flags: `status` is the exit status, `said` all that the compiler says.
macro(compile file)
  execute_process(COMMAND ${COMPILER} -std=c++20 -fsyntax-only -I${include} ${ARGN} ${file}
                  RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
endmacro()

# Compiles the mistake that was read alone. Flags may be such that a precompiled header knows nothing of them.
macro(compile_mistake)
  set(begin)
  if(PRECOMPILED AND "${flags}" STREQUAL "")
    set(begin -include ${PRECOMPILED})
  endif()
  compile(${file} ${begin} -D${definition} ${flags})
endmacro()

# Says in `fault` what is wrong with what the compiler `said` of a mistake; nothing if it is what was expected.
function(find_fault said most_lines expected)
  set(fault "" PARENT_SCOPE)
  # Nobody reads more. A user's program has no line that names the precompiled header.
  string(REGEX REPLACE "[^\n]*/precompiled\\.hpp:[0-9]+[:,]\n" "" as_a_user "${said}")
  string(REGEX REPLACE "[^\n]" "" line_ends "${as_a_user}")
  string(LENGTH "${line_ends}" lines)
  if(lines GREATER most_lines)
    set(fault "more than ${most_lines} lines, ${lines}" PARENT_SCOPE)
    return()
  endif()

  join_pieces(said)
  take_first_error("${said}" first)
  take_sentence(expected sentence)
  if(sentence STREQUAL "")
    set(fault "no line '// must say: ...'" PARENT_SCOPE)
  endif()
  while(NOT sentence STREQUAL "")
    string(FIND "${first}" "${sentence}" found)
    if(found EQUAL -1)
      set(fault "the first error does not say\n  ${sentence}" PARENT_SCOPE)
      return()
    endif()
    take_sentence(expected sentence)
  endwhile()
endfunction()

# Says in `fault` what is wrong with the mistake that was read, compiled alone.
macro(judge_mistake_alone)
  compile_mistake()
  if(status EQUAL 0)
    set(fault "the mistake compiles")
  else()
    find_fault("${said}" ${most_lines} "${expected}")
  endif()
endmacro()
