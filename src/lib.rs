//! `thidua` turns what an office knows of an emulation campaign (phong trào thi đua) into every official paper of
//! that campaign, as PDF and as DOCX, in the format of Nghị định 30/2020/NĐ-CP.
//!
//! The path, in order; a stage imports only those before it and [`diagnostic`]:
//! [`input`] → [`model`] → [`checks`] → [`compose`] → [`document`] → [`export`] → [`output`]; issued papers go through [`register`].
//! Certificates go [`model`] → [`fit`] → [`export`]. [`pipeline`] walks it all. Whoever measures text asks [`faces`].

pub mod diagnostic;

pub mod input;
pub mod model;

pub mod document;
pub mod faces;
pub mod fit;

pub mod checks;
pub mod compose;
pub mod export;
pub mod output;
pub mod register;

pub mod pipeline;
