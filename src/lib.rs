//! `thidua` turns what an office knows of an emulation campaign (phong trào thi đua) into every official paper of
//! that campaign, as PDF and as DOCX, in the format of Nghị định 30/2020/NĐ-CP.
//!
//! The path, as [`pipeline::papers`] walks it:
//!
//! ```
//! # use std::path::Path;
//! # use thidua::input::Session;
//! # use thidua::output::{Edited, Written, write};
//! # use thidua::pipeline::{FileFormat, Standing, Workshop};
//! # fn papers(campaign: &str, to: &Path, session: &mut Session) -> Option<Written> {
//! let workshop = Workshop::open(None, session)?; // fonts, look, law and words
//! let dossier = workshop.read(campaign, session)?; // input → model → checks
//! let mut files = Vec::new();
//! for entry in dossier.papers() {
//!     if workshop.standing(&dossier, entry) == Standing::Ready {
//!         files.extend(workshop.make(&dossier, entry, &FileFormat::ALL, session)?); // compose → document → export
//!     }
//! }
//! write(to, &files, Edited::Stay, &mut session.report) // output
//! # }
//! # let to = tempfile::tempdir().unwrap();
//! # let written = papers("bac-son-2025", to.path(), &mut Session::new(".")).unwrap();
//! # assert_eq!(written.written, ["ke-hoach.pdf", "ke-hoach.docx"]);
//! ```
//!
//! A stage imports only those before it, and [`diagnostic`], [`faces`] and [`document`], which stand under all of them. Issued
//! papers go through [`register`]. Certificates go [`model`] → [`fit`] → [`export`].

pub mod diagnostic;

pub mod input;
pub mod model;

pub mod faces;

pub mod checks;
pub mod compose;
pub mod document;

pub mod fit;

pub mod export;
pub mod register;

pub mod output;
pub mod pipeline;

pub mod desk;
