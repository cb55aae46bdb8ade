# cmake -DPROGRAM=<figure> -DNAME=<name> -P figure_test.cmake
#
# The committed picture is what the program prints, and a page that shows it has its title as text alternative.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
file(READ ${CMAKE_CURRENT_LIST_DIR}/derivations/figures/${NAME}.svg committed)
if(NOT printed STREQUAL committed)
  message(FATAL_ERROR "docs/derivations/figures/${NAME}.svg is not what the program prints: figure_${NAME} > it draws it again")
endif()

string(REGEX MATCH "<title>([^<]+)</title>" title "${printed}")
set(quote "![${CMAKE_MATCH_1}](figures/${NAME}.svg)")
file(GLOB pages ${CMAKE_CURRENT_LIST_DIR}/derivations/*.md)
foreach(page IN LISTS pages)
  file(READ ${page} text)
  string(FIND "${text}" "${quote}" found)
  if(NOT found EQUAL -1)
    return()
  endif()
endforeach()
message(FATAL_ERROR "no page of docs/derivations shows the figure with its title as text alternative: ${quote}")
