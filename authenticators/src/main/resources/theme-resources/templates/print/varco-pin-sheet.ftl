<#-- A printed sheet that needs nothing else; style inside, as it is no login page. -->
<#macro sheet title>
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
@page { size: A4; margin: 0; }
body { margin: 0; font: 11pt/1.5 "Titillium Web", Arial, sans-serif; color: #000; background: #fff; }
main { position: relative; box-sizing: border-box; max-width: 210mm; padding: 20mm 20mm 20mm 25mm; }
h1 { font-size: 14pt; margin: 8mm 0 4mm; }
/* DIN 5008 and UNI window envelopes both show this place */
address { position: absolute; top: 50mm; left: 110mm; width: 80mm; height: 40mm; font-style: normal; overflow: hidden; }
.letter h1 { margin-top: 85mm; }
.half { border: 0.5mm solid #000; padding: 3mm 5mm; margin: 4mm 0; break-inside: avoid; }
.half strong { font: bold 20pt/1.4 "Roboto Mono", "Courier New", monospace; letter-spacing: 0.1em; }
.half p { margin: 0; }
dl { margin: 0; }
dt, dd { display: inline; margin: 0; }
dt::after { content: ": "; }
@media screen and (max-width: 210mm) { address { position: static; width: auto; height: auto; margin: 8mm 0; } .letter h1 { margin-top: 8mm; } main { padding: 5mm; } }
</style>
</head>
<body>
<#nested>
</body>
</html>
</#macro>
<#macro about>
<dl>
<div><dt>${msg("varco.pin.fiscal-code")}</dt><dd>${fiscalCode}</dd></div>
</dl>
<p>${msg("varco.pin.half.number", number)}</p>
</#macro>
<#macro parts>
<#list halves as half>
<section class="half">
<p>${msg("varco.pin.half.part", half.number)}</p>
<p><strong>${half.characters}</strong></p>
<p>${msg("varco.pin.print.spelled", half.spelled?join(", "))}</p>
</section>
</#list>
</#macro>
