# cmake -DCONSTANTS=<program> -DPROGRAM=<program> [-DARGUMENTS=<word>] -P judge.cmake
#
# Whether a program prints at run time what the other one has as constants; else what differs first.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${CONSTANTS} ${ARGUMENTS} OUTPUT_VARIABLE constants COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PROGRAM} ${ARGUMENTS} OUTPUT_VARIABLE computed COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCH "[0-9]+ numbers and [0-9]+ texts\n$" counts "${constants}")
if(counts STREQUAL "")
  message(FATAL_ERROR "the constants are not printed to the end")
endif()
if(computed STREQUAL constants)
  message(STATUS "the same at compile time and at run time: ${counts}")
  return()
endif()

string(REPLACE "\n" ";" constants "${constants}")
string(REPLACE "\n" ";" computed "${computed}")
foreach(constant result IN ZIP_LISTS constants computed)
  if(NOT constant STREQUAL result)
    message(FATAL_ERROR "at compile time\n  ${constant}\nat run time\n  ${result}")
  endif()
endforeach()
message(FATAL_ERROR "more is printed at run time than at compile time, or less")
