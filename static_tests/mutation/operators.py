"""What is changed in a header, one thing at a time: each operator lists (begin, end, what stands there instead).

`tokens` changes a sign, factor, index, constant or comparison, or leaves a statement out; `operands` leaves out one
side of && or ||; `neighbours` swaps two members of a list, or repeats one; `types` takes a type that holds less.
"""
import re

TOKEN = re.compile(r"""
    (?P<skipped> //[^\n]* | ^\#(?:\\\n|[^\n])* | ^[ ]*static_assert\(.*?\);
               | "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])+')
  | (?P<number>  0x[\da-f.]+(?:p[+-]?\d+)?u? | \d[\d.']*(?:e-?\d+)?u?)
  | (?P<word>    [A-Za-z_]\w*)
  | (?P<sign>    <<= | >>= | <=> | -> | \+\+ | -- | && | \|\| | << | >> | [-+*/%&|^=!<>]= | [^\w\s])
    """, re.VERBOSE | re.MULTILINE | re.DOTALL)

# clang-format sets these apart, and so tells them from references, pointers and template brackets.
BINARY = {"+": "-", "-": "+", "*": "/", "/": "*", "%": "/", "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=",
          "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&",
          "<<": ">>", ">>": "<<", "<<=": ">>=", "&": "|", "|": "&", "^": "|", "^=": "|=", "|=": "&=",
          "?": "== false ?"}  # which swaps the branches
UNARY = {"-", "!", "~"}  # left out
ANYWHERE = {"++": "--", "--": "++", "true": "false", "false": "true"}

# A line that does something and declares nothing.
STATEMENT = re.compile(r"""(?<![,=]\n)^\ +(?!return|static_assert)
    (?: (?:if|while|for)\ \(  |  (?:\+\+|--)  |  [\w.>*-]+ (?:\[.+?\])? (?:\ (?:[-+*/|&^]|<<)?=\ |\ <<\ |\() ).*;$
    """, re.VERBOSE | re.MULTILINE)

# Types that hold less.
NARROWER = {"double": "float", "std::int64_t": "std::int32_t", "std::uint64_t": "std::uint32_t",
            "std::uint32_t": "std::uint16_t", "std::size_t": "std::uint16_t"}
TYPE = re.compile(r"\b(?:double|std::u?int64_t|std::uint32_t|std::size_t)\b(?! (?:operator|\w+ =[^;]*;[^;)]*;))")

# What stands before the brackets of a list: of arguments, of parameters, of values.
LIST = re.compile(r"(\w|⟩|return |= |, |\[\]|\])$")
NO_CALL = re.compile(r"\b(?:if|for|while|switch|requires|template|decltype|sizeof|static_assert|operator)\W*$")
DECLARED = re.compile(r"((?:const )?[\w:<>, ]+[\w>][&*]? )(\w+)(?: = .+)?$")  # a parameter
SHAPE = re.compile(r"[A-Za-z_]\w*|\d[\w.']*")


def other_numbers(text, before, after):
    """What to write instead of a number: its neighbours, and what is different where it matters."""
    digits, suffix = text.rstrip("u").replace("'", ""), "u" * text.endswith("u")
    if "p" in digits:  # another exponent, another last digit
        significand, exponent = digits.split("p")
        yield f"{significand}p{int(exponent) + 1}"
        if "." in significand:
            yield f"{significand[:-1]}{int(significand[-1], 16) ^ 1:x}p{exponent}"
        else:
            yield f"{significand}p{int(exponent) - 1}"
    elif digits.startswith("0x"):  # a mask without its first or its last bit
        bits = int(digits, 16)
        yield from (hex(bits ^ 1 << bits.bit_length() - 1) + suffix, hex(bits & (bits - 1)) + suffix)
    elif "." in digits or "e" in digits:
        yield repr(2 * float(digits) or 1.0)
    else:  # of an array less room, of a bound the side to which < and >= themselves do not change
        downwards = before.endswith(("< ", ">= ")) or before.endswith("[") and after.startswith("]{")
        yield f"{int(digits) + (-1 if downwards else 1)}{suffix}"


def other_tokens(source, _):
    """Every change of one token or statement, as (begin, end, text)."""
    for token in TOKEN.finditer(source):
        text, begin, end = token.group(), *token.span()
        before, after = source[max(begin - 9, 0):begin], source[end:end + 2]
        line = source[source.rfind("\n", 0, begin):source.find("\n", end)]
        if token["skipped"] or text == "<<" and re.search(r"""["']|\bout\b|\*this""", line):
            continue  # no code, or text that is put together
        if token["number"]:
            yield from ((begin, end, other) for other in other_numbers(text, before, after))
        elif text in ANYWHERE:
            yield begin, end, ANYWHERE[text]
        elif text in BINARY and before[-1].isspace() and after[0].isspace() and before != "template ":
            yield begin, end, BINARY[text]
        elif text in UNARY and not after[0].isspace() and not before.endswith("operator"):
            yield begin, end, ""
        elif token["word"] and re.search(r"\w\[$", before) and after[0] == "]":
            yield begin, end, "0"  # an index
    for statement in STATEMENT.finditer(source):
        yield *statement.span(), ";"


def without_comments(source):
    """The source with every comment, text, directive and static_assert blank and with other brackets around the
    arguments of templates, character for character."""
    code = TOKEN.sub(lambda token: re.sub(r"[^\n]", " ", token.group()) if token["skipped"] else token.group(), source)
    while (templates := re.sub(r"(\w)<([^<>\n]*)>", r"\1⟨\2⟩", code)) != code:
        code = templates
    return code


def end_of_operand(code, at, step):
    """Where an operand ends that begins at a place and goes to the right (step 1) or to the left (-1)."""
    opening, closing = ("([{⟨", ")]}⟩") if step > 0 else (")]}⟩", "([{⟨")
    depth = 0
    while 0 <= at < len(code):
        here = code[at]
        depth += (here in opening) - (here in closing)
        ahead = code[at:at + 4] if step > 0 else code[max(at - 3, 0):at + 1]
        if depth < 0 or depth == 0 and (here in ";,?" or ahead.strip() in ("&&", "||") and len(ahead) == 4
                                        or re.search(r" [:=] $|return $|requires $", code[max(at - 8, 0):at + 1])
                                        or step > 0 and ahead[:3] == " : "):
            return at
        at += step
    return at


def without_an_operand(source, code):
    """Of a && b, and of a || b, only b and only a."""
    for token in re.finditer(r"\s(?:&&|\|\|)\s", code):
        begin, end = token.start() + 1, token.end() - 1
        left, right = end_of_operand(code, begin - 1 - 1, -1) + 1, end_of_operand(code, end + 1, 1)
        if "..." in code[left:right]:
            continue  # a fold
        left += len(code[left:begin]) - len(code[left:begin].lstrip())
        yield left, end + 1, ""
        if not re.match(r"\s*(?:&&|\|\|)\s", code[right:]):
            yield token.start(), right, ""


def lists_of(code):
    """Every list in brackets that has several members: their (begin, end), and whether they are parameters."""
    stack = []
    for at, here in enumerate(code):
        if here in "([{⟨":
            stack.append((at, [at + 1]))
        elif here in ")]}⟩" and stack:
            begin, commas = stack.pop()
            before = code[max(begin - 40, 0):begin]
            if len(commas) > 1 and here in ")}" and LIST.search(before) and not NO_CALL.search(before):
                ends = [comma - 1 for comma in commas[1:]] + [at]
                spans = []
                for first, last in zip(commas, ends):
                    text = code[first:last]
                    spans.append((first + len(text) - len(text.lstrip()), last - len(text) + len(text.rstrip())))
                yield spans
        elif here == "," and stack:
            stack[-1][1].append(at + 1)
        elif here == ";" and stack:
            stack[-1] = stack[-1][0], [at + 1]  # of a block or a loop, no list


def with_neighbours_changed(source, code):
    """Two members of a list swapped; and one of two that differ in numbers only repeated."""
    for spans in lists_of(code):
        for (a, b), (c, d) in zip(spans, spans[1:]):
            first, second = source[a:b], source[c:d]
            if first == second or not first or not second or "\n" in first + second or ";" in first + second:
                continue
            declared = [DECLARED.match(text) for text in (first, second)]
            if all(declared):
                if declared[0][1] == declared[1][1]:  # parameters of one type
                    yield a, d, second + source[b:c] + first
                continue
            yield a, d, second + source[b:c] + first
            if re.search(r"\d", first) and SHAPE.sub("0", first) == SHAPE.sub("0", second):
                yield c, d, first


def with_a_narrower_type(source, code):
    """A type that holds less; parameters of templates, and loops' counters, must keep theirs."""
    for token in TYPE.finditer(code):
        begin, end = token.span()
        line = code[code.rfind("\n", 0, begin) + 1:begin]
        if "template <" not in line and "for (" not in line:
            yield begin, end, NARROWER[token.group()]


OPERATORS = {"tokens": other_tokens, "operands": without_an_operand, "neighbours": with_neighbours_changed,
             "types": with_a_narrower_type}
