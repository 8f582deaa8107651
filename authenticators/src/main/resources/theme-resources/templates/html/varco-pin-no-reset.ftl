<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("varco.pin.reset.mail.asked", realmName)}</p>
<p>${msg("varco.pin.reset.mail." + reason)}</p>
<#if whyKey?has_content><p>${msg(whyKey)}<#if act?has_content> ${msg("varco.pin.reset.mail.act", act)}</#if><#if since?has_content> ${msg("varco.pin.reset.mail.since", since)}</#if></p></#if>
<#if reference?has_content><p>${msg("varco.pin.reset.mail.reference", reference)}</p></#if>
<p>${msg("varco.pin.reset.mail.unasked")}</p>
</@layout.emailLayout>
