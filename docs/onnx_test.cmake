# cmake -DWRITE=<program> -DRUN=<run_onnx.mjs> -DSCRATCH=<folder> -P onnx_test.cmake
#
# The models that the program writes compute the outputs that it wrote beside them, and another one does not.
cmake_minimum_required(VERSION 3.25)
find_program(node node)
set(modules "$ENV{CONSTGRAD_NODE_MODULES}")
if(NOT node OR NOT EXISTS "${modules}/onnxruntime-web")
  message("not tried: CONSTGRAD_NODE_MODULES names no folder with onnxruntime-web, which runs the models in Node")
  return()
endif()
file(MAKE_DIRECTORY ${SCRATCH})
file(CREATE_LINK ${modules} ${SCRATCH}/node_modules SYMBOLIC)
execute_process(COMMAND ${WRITE} WORKING_DIRECTORY ${SCRATCH} OUTPUT_FILE ${SCRATCH}/names COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${node} ${RUN} . WORKING_DIRECTORY ${SCRATCH} INPUT_FILE ${SCRATCH}/names COMMAND_ERROR_IS_FATAL ANY)

file(COPY_FILE ${SCRATCH}/tanh.onnx ${SCRATCH}/other.onnx)
file(COPY_FILE ${SCRATCH}/sigmoid.txt ${SCRATCH}/other.txt)
file(WRITE ${SCRATCH}/other "other\n")
execute_process(COMMAND ${node} ${RUN} . WORKING_DIRECTORY ${SCRATCH} INPUT_FILE ${SCRATCH}/other RESULT_VARIABLE status
                OUTPUT_VARIABLE said)
if(NOT status EQUAL 1 OR NOT said MATCHES "TOO MUCH")
  message(FATAL_ERROR "tanh is taken for sigmoid: ${said}")
endif()
