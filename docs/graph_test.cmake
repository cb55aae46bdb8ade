# cmake -DPROGRAM=<graph> [-DDOT=<Graphviz's dot>] -P graph_test.cmake
#
# The page's picture shows every name and every number that the program prints, and dot can read it.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE graph COMMAND_ERROR_IS_FATAL ANY)

file(READ ${CMAKE_CURRENT_LIST_DIR}/derivations/graph.svg picture)
string(REPLACE "&#45;" "-" picture "${picture}")
string(REGEX MATCHALL "\"[^\"]+" labels "${graph}")
string(REGEX MATCHALL "[^\";|{}]+" words "${labels}")
list(FILTER words EXCLUDE REGEX "^[]\n]")
list(LENGTH words count)
if(count LESS 20)
  message(FATAL_ERROR "only ${count} words in\n${graph}")
endif()
foreach(word IN LISTS words)
  string(FIND "${picture}" ">${word}</text>" found)
  if(found EQUAL -1)
    message(FATAL_ERROR "the picture does not show '${word}': graph | dot -Tsvg > docs/derivations/graph.svg draws it again")
  endif()
endforeach()

if(DOT)
  execute_process(COMMAND ${PROGRAM} COMMAND ${DOT} -Tplain OUTPUT_VARIABLE drawn COMMAND_ERROR_IS_FATAL ANY)
  if(NOT drawn MATCHES "\nnode v6 ")
    message(FATAL_ERROR "dot has drawn\n${drawn}")
  endif()
endif()
