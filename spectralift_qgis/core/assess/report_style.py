"""The style sheet of the HTML report, light and dark. Plain colours, no variables: QGIS's own viewer is old."""

from __future__ import annotations

STYLE = """
body{margin:0;background:#fff;color:#1d2328;font:15px/1.5 "Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
main{max-width:880px;margin:0 auto;padding:20px}
h1{font-size:24px;margin:8px 0}h2{font-size:19px;margin:34px 0 6px}p{margin:6px 0}
code{font-family:Consolas,"DejaVu Sans Mono",monospace;font-size:13px;word-break:break-all}
svg{display:block;max-width:100%;height:auto;margin:8px 0}
svg text{font-size:12px;fill:#4a545c}svg text.title{font-size:13px;font-weight:600;fill:#1d2328}
.cards{margin:14px -5px}
.card{display:inline-block;vertical-align:top;box-sizing:border-box;width:200px;height:128px;margin:5px;
padding:10px 12px;border:1px solid #d5dadf;border-radius:6px}
.card .name,.card .value,.card .meaning{display:block}
.card .name{color:#4a545c}.card .value{font-size:22px;font-weight:600}
.card .meaning{font-size:12px;line-height:1.35;color:#4a545c}
.grid{stroke:#e3e7ea;stroke-width:1}.axis{stroke:#7a858e;stroke-width:1}
.line{fill:none;stroke-width:1.6}.dot{stroke:none}
.s1{stroke:#0072b2}.s2{stroke:#d55e00}.s3{stroke:#00896b}
.dot.s1{fill:#0072b2}.dot.s2{fill:#d55e00}.dot.s3{fill:#00896b}
.bar{fill:#5b87a6}.mark{stroke:#d55e00;stroke-width:1.4}
.void{fill:#eceff1}.pixels{image-rendering:pixelated}
.ring{fill:none;stroke:#fff;stroke-width:2}.ring-back{fill:none;stroke:#000;stroke-width:4}
svg text.on-map{fill:#fff;font-weight:600}
svg text.on-map-back{fill:#000;stroke:#000;stroke-width:3;font-weight:600}
.beside svg{display:inline-block;vertical-align:top;margin:8px 16px 8px 0}
table{border-collapse:collapse;font-size:13px;margin:8px 0}
th,td{text-align:left;padding:3px 12px 3px 0;border-bottom:1px solid #e3e7ea;vertical-align:top}
.wide{overflow-x:auto}summary{cursor:pointer;margin:28px 0 6px;font-size:19px;font-weight:600}
li.warning{font-weight:600}footer{margin:36px 0 12px;font-size:12px;color:#4a545c}
@media (prefers-color-scheme:dark){
body{background:#16191c;color:#e4e8eb}
svg text,.card .name,.card .meaning,footer{color:#aab4bc;fill:#aab4bc}svg text.title{fill:#e4e8eb}
.card{border-color:#3a434a}.grid{stroke:#2b3237}.axis{stroke:#7a858e}
.s1{stroke:#56b4e9}.s2{stroke:#f0a050}.s3{stroke:#3fcfa5}
.dot.s1{fill:#56b4e9}.dot.s2{fill:#f0a050}.dot.s3{fill:#3fcfa5}
.bar{fill:#4f7d9c}.mark{stroke:#f0a050}.void{fill:#2b3237}
th,td{border-color:#2b3237}
svg text.on-map{fill:#fff}svg text.on-map-back{fill:#000}
}
"""
