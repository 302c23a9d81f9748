//! Giải thích: what a code means, why, and the article behind it.

use axum::Router;

use crate::desk::Shared;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
}
