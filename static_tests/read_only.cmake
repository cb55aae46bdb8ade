# For what is only read: no one would run the object files, so that these are empty, and the compiler evaluates all
# constants all the same. Holds for the folder that includes this.
set(CMAKE_CXX_COMPILE_OBJECT
    "<CMAKE_CXX_COMPILER> <DEFINES> <INCLUDES> <FLAGS> -fsyntax-only <SOURCE>"
    ": > <OBJECT>")

function(add_read_only target)
  add_library(${target} OBJECT ${ARGN})
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${target} PRIVATE constgrad::constgrad constgrad_warnings)
  target_compile_options(${target} PRIVATE -O0) # g++ evaluates constants in half the time and memory
endfunction()
