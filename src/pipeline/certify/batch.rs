//! Fitted certificates and what stands behind their lines: everything that becomes files.

use super::super::{OpenCampaign, Workshop};
use super::fitted::FittedBatch;
use super::request::CertificateRequest;
use super::stock::pictures;
use crate::export::sheet::Design;
use crate::faces::Fonts;
use crate::input::Session;

/// Certificates of one decision, fitted, and everything to make files of them.
pub struct CertificateBatch {
    /// The certificates.
    pub fitted: FittedBatch,
    /// What stands behind the lines.
    pub design: Design,
    /// The faces.
    pub fonts: Fonts,
    /// The emblem, for DOCX.
    pub emblem: Option<(String, Vec<u8>)>,
}

impl Workshop {
    /// Reads decision, stock and printer, and fits every certificate. Records that cannot be printed are set aside: each is a
    /// fault in the report, and the rest is in the batch. None means nothing can be printed at all.
    pub fn certificates(
        &self,
        campaign: &OpenCampaign,
        request: &CertificateRequest,
        session: &mut Session,
    ) -> Option<CertificateBatch> {
        let fitted = self.fitted(campaign, request, None, session)?;
        let pictures = pictures(&fitted.stock, request.order.mode, session)?;
        let design = self.design(&fitted.stock, request.order.mode, &pictures, session)?;
        Some(CertificateBatch {
            fitted,
            design,
            fonts: self.fonts.clone(),
            emblem: pictures.emblem,
        })
    }
}
