<#import "varco-pin-sheet.ftl" as page>
<@page.sheet title=msg("varco.pin.letter.title")>
<main class="letter">
<p>${body}<br>${today}</p>
<address>${name}<#list address as line><br>${line}</#list></address>
<h1>${msg("varco.pin.letter.title")}</h1>
<@page.about/>
<p>${msg("varco.pin.half.issued", body)}</p>
<@page.parts/>
<p>${msg("varco.pin.half.other.letter")} ${msg("varco.pin.half.activate")} ${msg("varco.pin.half.last-day", lastDay)}</p>
<p>${msg("varco.pin.half.secret")} ${msg("varco.pin.half.unasked")}</p>
</main>
</@page.sheet>
