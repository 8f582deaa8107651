<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg(reset?then("varco.pin.half.reset", "varco.pin.half.issued"), realmName)}</p>
<p>${msg("varco.pin.half.part", half?c)}:<br>
<strong>${characters}</strong></p>
<p>${msg("varco.pin.half.number", number)}</p>
<p>${msg(reset?then("varco.pin.half.other.reset", "varco.pin.half.other.mail"))} ${msg("varco.pin.half.activate")} ${msg("varco.pin.half.last-day", lastDay)}</p>
<#if reset><p>${msg("varco.pin.half.kept")}</p></#if>
<p>${msg("varco.pin.half.secret")} ${msg("varco.pin.half.unasked")}</p>
</@layout.emailLayout>
