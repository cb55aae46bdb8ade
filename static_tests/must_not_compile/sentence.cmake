# A sentence reaches the reader in pieces, since clang cuts long ones off:
#   PROOF_FAILED<constgrad::fixed_string<15>{"got 0.85916838, "}, constgrad::fixed_string<19>{"expected 0.85916839"}>
# Some compilers write two braces, or no namespace. This joins the pieces again.
macro(join_pieces variable)
  string(REGEX REPLACE "\"}+, [a-z_:]*<[0-9]+>{+\"" "" ${variable} "${${variable}}")
endmacro()

# Moves the first sentence that must be said from the text of a case to `sentence`; empty if none.
macro(take_sentence source sentence)
  set(${sentence} "")
  if(${source} MATCHES "// (g\\+\\+ |clang )?must say: ([^\n]+)(.*)")
    set(${sentence} "${CMAKE_MATCH_2}")
    set(${source} "${CMAKE_MATCH_3}")
  endif()
endmacro()

# From the beginning of what a compiler says to its second error: the first error, with its notes.
function(take_first_error said result)
  set(first "${said}")
  string(FIND "${said}" "error: " at)
  if(NOT at EQUAL -1)
    math(EXPR behind "${at} + 7")
    string(SUBSTRING "${said}" ${behind} -1 rest)
    string(FIND "${rest}" "error: " second)
    if(NOT second EQUAL -1)
      math(EXPR end "${behind} + ${second}")
      string(SUBSTRING "${said}" 0 ${end} first)
    endif()
  endif()
  set(${result} "${first}" PARENT_SCOPE)
endfunction()

# Nobody reads more. A user's program has no line that names the precompiled header.
function(check_length name said most_lines)
  string(REGEX REPLACE "[^\n]*/precompiled\\.hpp:[0-9]+[:,]\n" "" as_a_user "${said}")
  string(REGEX REPLACE "[^\n]" "" line_ends "${as_a_user}")
  string(LENGTH "${line_ends}" lines)
  if(lines GREATER most_lines)
    message(FATAL_ERROR "${name}: more than ${most_lines} lines, ${lines}:\n${said}")
  endif()
endfunction()
