//! From where somebody asks, and at which address of this computer.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

/// Both ends of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Caller {
    /// The visitor's computer.
    pub(super) from: IpAddr,
    /// The address of this computer that was asked.
    pub(super) at: SocketAddr,
}

impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let at = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0);
        let here = Self { from: at.ip(), at };
        // Who asks without a network is this computer.
        Ok(parts.extensions.get::<Self>().copied().unwrap_or(here))
    }
}
