//! `thidua` turns what an office knows of an emulation campaign (phong trào thi đua) into every official paper of
//! that campaign, as PDF and as DOCX, in the format of Nghị định 30/2020/NĐ-CP.
//!
//! The path, in order: [`input`] → [`document`] → …

pub mod diagnostic;
pub mod document;
pub mod export;
pub mod input;
