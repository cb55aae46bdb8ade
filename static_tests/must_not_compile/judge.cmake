# cmake -DCASE=<case> -DCOMPILER=<compiler> -DOPTIONS=<flags> [-DPRECOMPILED=<header>] -P judge.cmake
#
# Judges one mistake alone, as case.cmake describes it. Its twin, compiled without MISTAKE but with the project's OPTIONS,
# shows that nothing else is wrong; that of a table's case is case 0.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/case.cmake)
separate_arguments(OPTIONS UNIX_COMMAND "${OPTIONS}")
read_case(${CASE})

if(definition MATCHES "^CASE=")
  list(APPEND OPTIONS -DCASE=0)
endif()
compile(${file} ${OPTIONS})
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${name}: the twin does not compile:\n${said}")
endif()

judge_mistake_alone()
if(NOT fault STREQUAL "")
  message("${said}")
  message(FATAL_ERROR "${name}: ${fault}")
endif()
