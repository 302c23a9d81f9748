//! Who asks for a page.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::problem::Problem;

pub(crate) use crate::pipeline::Role;

/// A visitor whom the doors let in.
#[derive(Debug, Clone)]
pub(crate) struct Visitor {
    /// The name of the account; None at the desk's own computer without accounts.
    pub(crate) name: Option<Arc<str>>,
    /// What they may do.
    pub(crate) role: Role,
    /// Their session.
    pub(crate) session: Arc<str>,
}

impl Visitor {
    /// Refuses what the visitor's role does not allow.
    pub(crate) fn must(&self, role: Role) -> Result<(), Problem> {
        if self.role >= role {
            Ok(())
        } else {
            Err(Problem::Forbidden)
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        // The doors put them there.
        parts.extensions.get::<Self>().cloned().ok_or(Problem::Forbidden)
    }
}
