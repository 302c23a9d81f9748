//! The bytes of a signature (CMS, RFC 5652) → the names in the signer's certificate.

use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier};
use der::asn1::{BmpString, ObjectIdentifier, PrintableStringRef, TeletexStringRef, Utf8StringRef};
use der::{Any, Decode, Encode, Reader, SliceReader, Tag, Tagged};
use x509_cert::certificate::Certificate;
use x509_cert::name::Name;
use x509_cert::time::Time;

/// `commonName` (X.520).
const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");

/// `signingTime` (RFC 5652, 11.3).
const SIGNING_TIME: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.5");

/// Names as a certificate says them.
#[derive(Default)]
pub(super) struct Signer {
    /// Of the signer.
    pub(super) name: Option<String>,
    /// Of who gave the certificate.
    pub(super) issuer: Option<String>,
    /// The time that the signer claims, inside the signature.
    pub(super) claimed: Option<String>,
}

/// Who signed; None where the bytes are no signature with its certificate.
pub(super) fn signer(bytes: &[u8]) -> Option<Signer> {
    // Behind the signature its room is filled up with zeros.
    let mut reader = SliceReader::new(bytes).ok()?;
    let content: ContentInfo = reader.decode().ok()?;
    let signed: SignedData = content.content.decode_as().ok()?;
    let certificate = certificate_of(&signed)?;
    let names = &certificate.tbs_certificate;
    Some(Signer {
        name: common_name(&names.subject),
        issuer: common_name(&names.issuer),
        claimed: claimed(&signed),
    })
}

/// The certificate that the first signer names.
fn certificate_of(signed: &SignedData) -> Option<&Certificate> {
    let signer = signed.signer_infos.0.iter().next()?;
    let certificates = signed.certificates.as_ref()?.0.iter();
    let mut certificates = certificates.filter_map(|choice| match choice {
        CertificateChoices::Certificate(certificate) => Some(certificate),
        CertificateChoices::Other(_) => None,
    });
    match &signer.sid {
        SignerIdentifier::IssuerAndSerialNumber(named) => certificates.find(|one| {
            let one = &one.tbs_certificate;
            one.serial_number == named.serial_number && one.issuer == named.issuer
        }),
        // Named by its key: the signer's own comes first.
        SignerIdentifier::SubjectKeyIdentifier(_) => certificates.next(),
    }
}

/// The signer's own time, `2025-06-27 08:30:00 UTC`.
fn claimed(signed: &SignedData) -> Option<String> {
    let signer = signed.signer_infos.0.iter().next()?;
    let attributes = signer.signed_attrs.as_ref()?;
    let time = attributes.iter().find(|one| one.oid == SIGNING_TIME)?;
    let time = Time::from_der(&time.values.iter().next()?.to_der().ok()?).ok()?;
    let time = time.to_date_time();
    let (date, clock) = (
        format!("{}-{:02}-{:02}", time.year(), time.month(), time.day()),
        format!("{:02}:{:02}:{:02}", time.hour(), time.minutes(), time.seconds()),
    );
    Some(format!("{date} {clock} UTC"))
}

fn common_name(name: &Name) -> Option<String> {
    let mut parts = name.0.iter().flat_map(|part| part.0.iter());
    let own = parts.rfind(|part| part.oid == COMMON_NAME)?;
    let text = text(&own.value)?;
    // What a certificate says is shown at a terminal.
    let plain: String = text.chars().filter(|letter| !letter.is_control()).collect();
    Some(plain.trim().to_owned()).filter(|name| !name.is_empty())
}

/// The letters of a `DirectoryString`.
fn text(value: &Any) -> Option<String> {
    match value.tag() {
        Tag::Utf8String => Utf8StringRef::try_from(value)
            .ok()
            .map(|text| text.as_str().to_owned()),
        Tag::PrintableString => PrintableStringRef::try_from(value)
            .ok()
            .map(|text| text.as_str().to_owned()),
        Tag::TeletexString => TeletexStringRef::try_from(value)
            .ok()
            .map(|text| text.as_str().to_owned()),
        Tag::BmpString => BmpString::from_der(&value.to_der().ok()?)
            .ok()
            .map(|text| text.to_string()),
        _ => None,
    }
}
