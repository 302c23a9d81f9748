//! Phong trào mới: a campaign from nothing, or from last year's.

use axum::Router;

use crate::desk::Shared;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
}
