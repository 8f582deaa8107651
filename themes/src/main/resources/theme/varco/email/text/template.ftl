<#ftl output_format="plainText">
<#-- The frame of the text version of every mail; the macros are those of html/template.ftl. -->
<#macro emailLayout>
${realmName}

<#nested>

-- 
${msg("varco.email.never-ask")}
<#if (properties.varcoHelpPhone!"")?has_content>
${msg("varco.email.help")} ${properties.varcoHelpPhone}
</#if>
${msg("varco.email.footer", realmName)}
</#macro>
<#macro action label ignored="varco.email.ignore">

${msg(label)}
${link}

${msg("varco.email.expires", linkExpirationFormatter(linkExpiration))}

${msg(ignored)}
</#macro>
<#macro happened what>
<#setting locale=locale.language>
<#setting time_zone="Europe/Rome">
<#local type = event.getDetail("credential_type")!"">
<#local name = type?has_content?then(msg("varco.email.credential." + type), "")>
${msg(what)}

<#if name?has_content>
${msg("varco.email.what")}: ${name?starts_with("varco.email.")?then(type, name)}
</#if>
${msg("varco.email.date")}: ${event.date?datetime?string(msg("varco.email.date-format"))}
<#if event.ipAddress?has_content>
${msg("varco.email.address")}: ${event.ipAddress}
</#if>

${msg("varco.email.not-you")}
</#macro>
