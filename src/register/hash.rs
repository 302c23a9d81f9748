//! Hashes as the register writes them.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

/// SHA-256 of bytes as hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// SHA-256 of the first bytes alone, for each of these lengths that there is.
pub fn sha256_of_heads(bytes: &[u8], lengths: &BTreeSet<usize>) -> BTreeMap<usize, String> {
    let (mut hash, mut from) = (Sha256::new(), 0);
    let lengths = lengths.iter().take_while(|length| **length <= bytes.len());
    let heads = lengths.map(|&to| {
        hash.update(&bytes[from..to]);
        from = to;
        (to, hex(&hash.clone().finalize()))
    });
    heads.collect()
}

/// Bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
