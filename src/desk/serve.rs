//! The address of the desk, and the life of its server.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::{Router, middleware};
use tokio::net::TcpListener;
use tokio::runtime;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};

use super::campaigns::Campaigns;
use super::checks::Checks;
use super::doors::{Doors, guard};
use super::links::Links;
use super::news::{self, News};
use super::problem::Problem;
use super::worker::Worker;
use super::works::{self, Works};
use super::{Desk, Shared, assets, pages};
use crate::diagnostic::Language;

/// Ports that are tried in turn where none is asked for; then the system chooses.
const PORTS: std::ops::RangeInclusive<u16> = 8080..=8089;

/// The largest body of a request, in bytes.
const LARGEST: usize = 20 << 20;

/// How long a request may take, and how long it may send nothing.
const LONGEST: Duration = Duration::from_mins(2);
const SILENT: Duration = Duration::from_secs(15);

/// What desk is to be opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeskRequest {
    /// The working folder.
    pub root: PathBuf,
    /// Folder of the office's own fonts.
    pub fonts: Option<String>,
    /// The port; None: the first free one.
    pub port: Option<u16>,
    /// In which language pages speak.
    pub language: Language,
}

/// Where the desk listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// `http://127.0.0.1:8080/?vao=…`: whoever has it comes in.
    pub url: String,
}

/// Opens the desk, tells its address, and serves until Ctrl-C.
pub fn serve(request: &DeskRequest, told: impl FnOnce(&Address)) -> io::Result<()> {
    let runtime = runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(run(request, told))
}

async fn run(request: &DeskRequest, told: impl FnOnce(&Address)) -> io::Result<()> {
    let listener = listen(request.port).await?;
    let desk = OpenDesk::at(listener.local_addr()?, request)?;
    told(&desk.address);
    axum::serve(listener, desk.router)
        .with_graceful_shutdown(async {
            let _ = tokio::signal::ctrl_c().await;
        })
        .await
}

/// A port of this computer alone.
async fn listen(port: Option<u16>) -> io::Result<TcpListener> {
    let at = |port| SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
    if let Some(port) = port {
        return TcpListener::bind(at(port)).await;
    }
    for port in PORTS {
        if let Ok(listener) = TcpListener::bind(at(port)).await {
            return Ok(listener);
        }
    }
    TcpListener::bind(at(0)).await
}

/// A desk that answers.
pub struct OpenDesk {
    /// Where it is found.
    pub address: Address,
    /// What answers requests.
    pub router: Router,
}

impl OpenDesk {
    /// A desk that is asked at that address. Nothing listens there yet.
    pub fn at(at: SocketAddr, request: &DeskRequest) -> io::Result<Self> {
        let desk = desk(request, at)?;
        let url = format!("http://{at}/?{}", desk.doors.query());
        Ok(Self {
            address: Address { url },
            router: router(desk),
        })
    }
}

fn desk(request: &DeskRequest, at: SocketAddr) -> io::Result<Shared> {
    let campaigns = Campaigns::default();
    let worker = |name| {
        let (root, fonts) = (request.root.clone(), request.fonts.clone());
        Worker::new(name, root, fonts, campaigns.clone())
    };
    let hosts = vec![at.to_string(), format!("localhost:{}", at.port())];
    Ok(Arc::new(Desk {
        language: request.language,
        office: worker("office")?,
        batches: worker("batches")?,
        campaigns: campaigns.clone(),
        checks: Checks::default(),
        doors: Doors::new(hosts).map_err(io::Error::other)?,
        news: News::default(),
        links: Links::default(),
        works: Works::default(),
    }))
}

/// Everything that answers, behind the doors.
fn router(desk: Shared) -> Router {
    Router::new()
        .merge(pages::routes())
        .merge(assets::routes())
        .merge(news::routes())
        .merge(works::routes())
        .fallback(async || Problem::Missing)
        .layer(middleware::from_fn_with_state(Arc::clone(&desk), guard))
        .layer(CsrfLayer::new())
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(LARGEST))
        .layer(RequestBodyTimeoutLayer::new(SILENT))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            LONGEST,
        ))
        .layer(CompressionLayer::new())
        .layer(CatchPanicLayer::new())
        .with_state(desk)
}
