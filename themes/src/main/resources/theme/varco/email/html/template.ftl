<#-- The frame of every mail. Styles are inline because mail programs drop sheets; no image, nothing fetched. -->
<#assign text = "font-family:'Titillium Web',Arial,sans-serif;font-size:16px;line-height:1.5;color:#17324d">
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr!true)?then("ltr", "rtl")}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${subject!realmName}</title>
</head>
<body style="margin:0;padding:0;background:#ffffff;${text}">
    <div role="article" aria-label="${subject!realmName}" lang="${locale.language}" style="max-width:600px;margin:0 auto;padding:0 20px">
        <p style="margin:0;padding:16px 0;border-bottom:4px solid #0059b3;font-weight:bold">${realmName}</p>
        <div style="padding:24px 0;overflow-wrap:break-word">
            <#nested>
        </div>
        <div style="padding:16px 0;border-top:1px solid #5c6f82;font-size:14px">
            <p style="margin:0 0 8px">${msg("varco.email.never-ask")}</p>
            <#if (properties.varcoHelpPhone!"")?has_content><p style="margin:0 0 8px">${msg("varco.email.help")} ${properties.varcoHelpPhone}</p></#if>
            <p style="margin:0">${msg("varco.email.footer", realmName)}</p>
        </div>
    </div>
</body>
</html>
</#macro>
<#-- What a person is asked to open: the link, its address to copy, how long it lasts, what to do if it is a mistake. -->
<#macro action label ignored="varco.email.ignore">
            <p style="margin:24px 0"><a href="${link}" style="display:inline-block;padding:12px 24px;border-radius:4px;background:#0059b3;color:#ffffff;font-weight:bold;text-decoration:none">${msg(label)}</a></p>
            <p>${msg("varco.email.link")}<br><span style="word-break:break-all">${link}</span></p>
            <p>${msg("varco.email.expires", linkExpirationFormatter(linkExpiration))}</p>
            <p>${msg(ignored)}</p>
</#macro>
<#-- What has happened, when, from where. -->
<#macro happened what>
    <#setting locale=locale.language>
    <#setting time_zone="Europe/Rome">
    <#local type = event.getDetail("credential_type")!"">
    <#local name = type?has_content?then(msg("varco.email.credential." + type), "")>
            <p>${msg(what)}</p>
            <p>
                <#if name?has_content>${msg("varco.email.what")}: ${name?starts_with("varco.email.")?then(type, name)}<br></#if>
                ${msg("varco.email.date")}: ${event.date?datetime?string(msg("varco.email.date-format"))}<#if event.ipAddress?has_content><br>
                ${msg("varco.email.address")}: ${event.ipAddress}</#if>
            </p>
            <p>${msg("varco.email.not-you")}</p>
</#macro>
