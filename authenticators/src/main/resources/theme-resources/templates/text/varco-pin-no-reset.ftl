<#ftl output_format="plainText">
${msg("varco.pin.reset.mail.asked", realmName)}

${msg("varco.pin.reset.mail." + reason)}
<#if whyKey?has_content>

${msg(whyKey)}
<#if act?has_content>
${msg("varco.pin.reset.mail.act", act)}
</#if>
<#if since?has_content>
${msg("varco.pin.reset.mail.since", since)}
</#if>
</#if>
<#if reference?has_content>

${msg("varco.pin.reset.mail.reference", reference)}
</#if>

${msg("varco.pin.reset.mail.unasked")}
