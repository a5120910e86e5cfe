import base64, hashlib, subprocess, sys, tempfile

proof, entry, key = (open(name, encoding="utf-8").read() for name in sys.argv[1:4])
sha = lambda data: hashlib.sha256(data).digest()

# The proof: an index, hashes, an empty line, and the checkpoint as the registry signed it.
head, checkpoint = proof.split("\n\n", 1)
lines = head.split("\n")
assert lines.pop(0) == "c2sp.org/tlog-proof@v1"
if lines[0].startswith("extra "): lines.pop(0)
index, path = int(lines[0].removeprefix("index ")), [base64.b64decode(line) for line in lines[1:]]

# The checkpoint: origin, size and root, then signatures after an empty line.
text, signatures = checkpoint.split("\n\n", 1)
origin, size, root = text.split("\n")[:3]
name, _, material = key.strip().split("+", 2)
assert origin == name, "another log's checkpoint"

# From the leaf to the root, RFC 9162 section 2.1.3.2.
node, fn, sn = sha(b"\x00" + entry.encode()), index, int(size) - 1
for sibling in path:
    assert sn, "a hash too many"
    if fn & 1 or fn == sn:
        node = sha(b"\x01" + sibling + node)
        while not fn & 1 and fn: fn, sn = fn >> 1, sn >> 1
    else:
        node = sha(b"\x01" + node + sibling)
    fn, sn = fn >> 1, sn >> 1
assert sn == 0 and node == base64.b64decode(root), "the entry is not in this tree"

# The signature: Ed25519 over the text. The first byte of the key is its kind, the first four of the signature its id.
public = base64.b64decode(material)[1:]
line = next(each for each in signatures.splitlines() if each.startswith(f"— {name} "))
signature = base64.b64decode(line.split(" ")[2])[4:]
with tempfile.NamedTemporaryFile() as k, tempfile.NamedTemporaryFile() as s, tempfile.NamedTemporaryFile() as t:
    k.write(bytes.fromhex("302a300506032b6570032100") + public), s.write(signature), t.write((text + "\n").encode())
    for file in (k, s, t): file.flush()
    verify = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", k.name, "-rawin", "-in", t.name, "-sigfile", s.name]
    assert subprocess.run(verify, stdout=subprocess.DEVNULL).returncode == 0, "the signature does not hold"
print(f"It holds: entry {index} of {size} in {origin}.")
