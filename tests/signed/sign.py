"""Signs a small PDF with certificates of persons who do not exist, as signing tools do: each signature is added behind the file.

    pip install pyhanko cryptography
    python sign.py            # writes the PDFs beside this file

The keys are thrown away; the tests read names, times and byte ranges, and judge nothing.
"""

import datetime
import io
import pathlib

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers

HERE = pathlib.Path(__file__).parent
BEGIN = datetime.datetime(2025, 1, 1, tzinfo=datetime.timezone.utc)
END = datetime.datetime(2035, 1, 1, tzinfo=datetime.timezone.utc)
BASE = (
    b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
    b"2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
    b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n"
)


def base():
    offsets = [BASE.index(b"%d 0 obj" % n) for n in (1, 2, 3)]
    table = b"".join(b"%010d 00000 n \n" % at for at in offsets)
    start = len(BASE)
    return BASE + b"xref\n0 4\n0000000000 65535 f \n" + table + b"trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start


def name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def signer(person):
    authority, own = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name(person))
        .issuer_name(name("Cơ quan chứng thực Mẫu"))
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(BEGIN)
        .not_valid_after(END)
        .sign(authority, hashes.SHA256())
    )
    password = b"mau"
    bundle = serialization.pkcs12.serialize_key_and_certificates(
        b"mau", own, certificate, None, serialization.BestAvailableEncryption(password)
    )
    return signers.SimpleSigner.load_pkcs12_data(bundle, other_certs=[], passphrase=password)


def signed(pdf, person, field):
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    fields.append_signature_field(writer, fields.SigFieldSpec(field))
    meta = signers.PdfSignatureMetadata(field_name=field, subfilter=fields.SigSeedSubFilter.PADES)
    return signers.sign_pdf(writer, meta, signer=signer(person)).getvalue()


one = signed(base(), "Nguyễn Văn Mẫu", "ChuKy")
two = signed(one, "Ủy ban nhân dân phường Mẫu", "ConDau")
(HERE / "mot-chu-ky.pdf").write_bytes(one)
(HERE / "hai-chu-ky.pdf").write_bytes(two)
