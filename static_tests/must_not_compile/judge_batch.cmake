# cmake -DCASES=<case;...> -DBATCH=<file> -DVERDICTS=<folder> -DCOMPILER=<compiler> -DPRECOMPILED=<header>
#       -P judge_batch.cmake
#
# Judges many mistakes, whose twins are known to compile, and writes of each <folder>/<name>: "fine", or what is wrong.
#
# Most of the time that a mistake takes is for the headers. So all are compiled in one file, each in a namespace of its own
# below an error that names it: what is said from there to the next such error is said of this mistake. A compiler says
# of a template only once what is wrong, so that of two mistakes the second may say less than alone. Therefore all are
# compiled in the opposite order, too. Only what is found fine in both orders is fine: any other mistake is compiled
# alone, and judged by that.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/case.cmake)

set(no_limit -fmax-errors=0)
set(last_line "")
if(COMPILER MATCHES "clang")
  set(no_limit -ferror-limit=0)
  set(last_line "1 error generated.\n")
endif()

# What the compiler says of the cases in this order.
function(compile_in_order result)
  set(includes "")
  set(body "")
  foreach(case IN LISTS ARGN)
    read_case(${case})
    # What is made by flags, defines macros or adds to somebody else's namespace can only be alone.
    if(NOT "${flags}" STREQUAL "" OR source MATCHES "\n// alone|\n *# *(define|undef)|\nnamespace (std|constgrad)")
      continue()
    endif()
    string(REGEX MATCHALL "#include [^\n]+" own "${source}")
    list(APPEND includes ${own})
    string(REGEX REPLACE "(^|\n)#include [^\n]+" "\\1" source "${source}")
    string(REPLACE "=" " " define "${definition}")
    string(REGEX REPLACE "=.*" "" macro "${definition}")
    string(MAKE_C_IDENTIFIER "${name}" space)
    string(APPEND body "#line 1 \"next\"\nstatic_assert(false, \"${name}\");\n"
                       "#define ${define}\nnamespace ${space} {\n#line 1 \"${file}\"\n${source}\n}\n#undef ${macro}\n")
  endforeach()
  list(REMOVE_DUPLICATES includes)
  list(JOIN includes "\n" includes)
  file(WRITE ${BATCH} "${includes}\n${body}#line 1 \"next\"\nstatic_assert(false, \"end\");\n")
  compile(${BATCH} -include ${PRECOMPILED} ${no_limit})
  set(${result} "${said}" PARENT_SCOPE)
endfunction()

# Says in `fault` what is wrong with what is said of the mistake that was read.
macro(find_fault_among said_of_all)
  set(fault "is not in the batch")
  if(${said_of_all} MATCHES "static assertion failed: ${name}\n")
    string(FIND "${${said_of_all}}" "${CMAKE_MATCH_0}" begin)
    string(SUBSTRING "${${said_of_all}}" ${begin} -1 said)
    string(FIND "${said}" "\nnext:" end)
    string(SUBSTRING "${said}" 0 ${end} said)
    string(APPEND said "\n${last_line}")
    # clang shows the line that names it
    if(said MATCHES "^[^\n]*\n([^\n]*static_assert\\(false, [^\n]*\n[^\n]*\n)?(.*)")
      set(said "${CMAKE_MATCH_2}")
    endif()
    if(end GREATER -1)
      find_fault("${said}" ${most_lines} "${expected}")
    endif()
  endif()
endmacro()

file(REMOVE_RECURSE ${VERDICTS})
compile_in_order(in_order ${CASES})
set(opposite ${CASES})
list(REVERSE opposite)
compile_in_order(in_opposite_order ${opposite})
set(alone 0)
foreach(case IN LISTS CASES)
  read_case(${case})
  find_fault_among(in_order)
  if(fault STREQUAL "")
    find_fault_among(in_opposite_order)
  endif()
  if(NOT fault STREQUAL "")
    math(EXPR alone "${alone} + 1")
    judge_mistake_alone()
  endif()
  if(fault STREQUAL "")
    file(WRITE "${VERDICTS}/${name}" "fine\n")
  else()
    file(WRITE "${VERDICTS}/${name}" "${name}: ${fault}\n${said}")
  endif()
endforeach()
list(LENGTH CASES all)
message("${alone} of ${all} mistakes were compiled alone, too")
