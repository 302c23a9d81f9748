//! What the argument parser refuses, in our own terms.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use thidua::diagnostic::UsageProblem;

pub(super) fn problem(error: &clap::Error) -> UsageProblem {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => texts.first().cloned(),
        _ => None,
    };
    let word = text(ContextKind::InvalidArg)
        .or_else(|| text(ContextKind::InvalidSubcommand))
        .unwrap_or_default();
    let suggestion = text(ContextKind::SuggestedArg).or_else(|| text(ContextKind::SuggestedSubcommand));
    match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => {
            UsageProblem::Unknown { word, suggestion }
        }
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_none_or(|value| value.is_empty()) => {
            UsageProblem::ValueMissing { option: word }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => UsageProblem::BadValue {
            option: word,
            found: text(ContextKind::InvalidValue).unwrap_or_default(),
            allowed: allowed(error),
        },
        ErrorKind::MissingRequiredArgument => UsageProblem::WordMissing { word },
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            UsageProblem::CommandMissing
        }
        _ => UsageProblem::Other,
    }
}

fn allowed(error: &clap::Error) -> Vec<String> {
    match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(values)) => values.clone(),
        _ => Vec::new(),
    }
}
