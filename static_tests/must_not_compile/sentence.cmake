# A sentence reaches the reader in pieces, since clang cuts long ones off:
#   PROOF_FAILED<constgrad::text<15>{"got 0.85916838, "}, constgrad::text<19>{"expected 0.85916839"}>
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
