# cmake -DPYTHON=<Python> -DSCRATCH=<folder> -P test.cmake
#
# The kernel does what it should with bad input; each notebook prints what its file has; and one with another digit does not.
cmake_minimum_required(VERSION 3.25)
if(NOT PYTHON)
  message("not tried: there is no Python in /usr/bin")
  return()
endif()
set(folder ${CMAKE_CURRENT_LIST_DIR})
file(GLOB notebooks ${folder}/*.ipynb)

foreach(arguments "${folder}/kernel_test.py" "${folder}/run.py;${folder}/../notebook.ipynb;${notebooks}")
  execute_process(COMMAND ${PYTHON} ${arguments} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE status)
  if(said MATCHES "(not tried: [^\n]*)")
    message("${CMAKE_MATCH_1}")
    return()
  endif()
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${said}")
  endif()
endforeach()

file(READ ${folder}/chain_rule.ipynb text)
string(REPLACE "the bias: 0.20791543" "the bias: 0.20791542" wrong "${text}")
file(WRITE ${SCRATCH}/wrong.ipynb "${wrong}")
execute_process(COMMAND ${PYTHON} ${folder}/run.py ${SCRATCH}/wrong.ipynb OUTPUT_VARIABLE said ERROR_VARIABLE said
                RESULT_VARIABLE status)
if(NOT status EQUAL 1 OR NOT said MATCHES "0.20791543.*and not.*0.20791542")
  message(FATAL_ERROR "a notebook with another digit passes: ${said}")
endif()
