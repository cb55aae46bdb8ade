# cmake -DSAYS=<text> -P must_fail.cmake -- <command>
#
# A check that cannot fail checks nothing: the command must fail, and must say the text.
cmake_minimum_required(VERSION 3.25)
set(command)
foreach(index RANGE ${CMAKE_ARGC})
  if("${CMAKE_ARGV${index}}" STREQUAL "--")
    set(command_begins ON)
  elseif(command_begins)
    list(APPEND command "${CMAKE_ARGV${index}}")
  endif()
endforeach()

execute_process(COMMAND ${command} RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(status EQUAL 0)
  message(FATAL_ERROR "did not fail:\n${said}")
endif()

string(REGEX REPLACE "[ \n]+" " " one_line "${said}") # CMake wraps its messages
string(FIND "${one_line}" "${SAYS}" found)
if(found EQUAL -1)
  message(FATAL_ERROR "failed without saying\n  ${SAYS}\nbut\n${said}")
endif()
