# cmake -DPYTHON=<python3> -DEXCHANGE=<program> -DSCRIPT=<torch_network.py> -DSCRATCH=<folder> -P torch_test.cmake
#
# A network goes from PyTorch to constgrad and back, and each computes what the other does.
cmake_minimum_required(VERSION 3.25)
set(no_torch 1)
if(PYTHON)
  execute_process(COMMAND ${PYTHON} -c "import torch" RESULT_VARIABLE no_torch ERROR_QUIET)
endif()
if(no_torch)
  message("not tried: PyTorch is missing (python3-torch on Debian)")
  return()
endif()
file(MAKE_DIRECTORY ${SCRATCH})
foreach(command "${PYTHON};${SCRIPT};write;from.npz" "${EXCHANGE};from.npz;to.npz" "${PYTHON};${SCRIPT};read;to.npz")
  execute_process(COMMAND ${command} WORKING_DIRECTORY ${SCRATCH} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
