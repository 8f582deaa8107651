<#import "varco-pin-sheet.ftl" as page>
<@page.sheet title=msg("varco.pin.counter.title")>
<main>
<p>${body}<br>${today}</p>
<p>${name}</p>
<h1>${msg("varco.pin.counter.title")}</h1>
<@page.about/>
<p>${msg("varco.pin.counter.intro")}</p>
<@page.parts/>
<p>${msg("varco.pin.half.activate")} ${msg("varco.pin.half.last-day", lastDay)}</p>
<p>${msg("varco.pin.half.secret")}</p>
</main>
</@page.sheet>
