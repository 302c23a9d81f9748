//! What decides the bytes of a paper's files, as one hash.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::document::{Format, Paper};
use crate::faces::{Face, Fonts};

/// Another for every other program: of its whole source and of all that it is built on.
const BUILD: &str = env!("THIDUA_BUILD");

/// Everything that all papers are made with, hashed.
pub(super) struct Makings(Sha256);

impl Makings {
    /// Of a program, with that format and theme; with those fonts, where they are not its own.
    pub(super) fn new(format: &Format, theme: &str, own_fonts: Option<&Fonts>) -> Self {
        let mut hash = Sha256::new();
        hash.update(BUILD);
        feed(&mut hash, format);
        feed(&mut hash, &theme);
        if let Some(fonts) = own_fonts {
            for face in Face::ALL {
                hash.update(fonts.bytes(face));
            }
        }
        Self(hash)
    }

    /// The key of a tree: the same key, the same files.
    pub(super) fn key(&self, paper: &Paper) -> String {
        let mut hash = self.0.clone();
        feed(&mut hash, paper);
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A value as the text that holds all of it.
fn feed(hash: &mut Sha256, value: &impl Serialize) {
    hash.update(serde_json::to_vec(value).unwrap_or_default());
}
