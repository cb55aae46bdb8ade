# cmake -DCOMPILER=<compiler> -DINCLUDE=<folder> -DSAVED=<folder of iris_net.hpp> -P saved_header_test.cmake
#
# A saved header whose architecture is another does not compile, and says why.
cmake_minimum_required(VERSION 3.25)
set(changed ${SAVED}/changed_header)
file(READ ${SAVED}/iris_net.hpp header)
string(REPLACE "tanh" "relu" other "${header}")
if(other STREQUAL header)
  message(FATAL_ERROR "iris_net.hpp names no tanh")
endif()
file(WRITE ${changed}/iris_net.hpp "${other}")
execute_process(COMMAND ${COMPILER} -std=c++20 -I${changed} -I${INCLUDE} -fsyntax-only
                        ${CMAKE_CURRENT_LIST_DIR}/examples/saved/use_header.cpp
                RESULT_VARIABLE status ERROR_VARIABLE said)
string(FIND "${said}" "the network computes something else than where it was saved" found)
if(status EQUAL 0 OR found EQUAL -1)
  message(FATAL_ERROR "it should not compile, but:\n${said}")
endif()
