# cmake -DWRITE=<program> -DRUN=<run_onnx.mjs> -DSCRATCH=<folder> -P onnx_test.cmake
#
# The models that the program writes compute the outputs that it wrote beside them, and another one does not.
cmake_minimum_required(VERSION 3.25)
find_program(node node)
find_program(npm npm)
if(NOT node OR NOT npm)
  message("not tried: ONNX's models are run by onnxruntime-web, for which node or npm is missing")
  return()
endif()
file(MAKE_DIRECTORY ${SCRATCH})
if(NOT EXISTS ${SCRATCH}/node_modules/onnxruntime-web)
  file(WRITE ${SCRATCH}/package.json "{\"private\": true}\n")
  execute_process(COMMAND ${npm} install --no-audit --no-fund --ignore-scripts onnxruntime-web@1.30.0
                  WORKING_DIRECTORY ${SCRATCH} RESULT_VARIABLE status OUTPUT_QUIET ERROR_VARIABLE said)
  if(NOT status EQUAL 0)
    message("not tried: npm can't install onnxruntime-web:\n${said}")
    return()
  endif()
endif()
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
