<#-- The frame of every page. No script and no inline style: it is served under a policy that forbids both. -->
<#import "footer.ftl" as pageFooter>
<#assign pagesWithoutService = ["info", "logout-confirm", "frontchannel-logout", "saml-post-form"]>
<#assign pagesOfAnEnd = ["error", "login-page-expired", "varco-notice"]>
<#-- Keycloak takes no choice of language before a login has begun; here the browser's languages decide. -->
<#assign pagesBeforeALogin = ["login-oauth2-device-verify-user-code"]>
<#-- Keycloak sorts by name; here the theme's order holds, and what it does not have comes after. -->
<#function inOrder languages>
    <#local tags = (properties.locales!"")?split(",")>
    <#local ordered = []>
    <#list tags as tag><#local ordered = ordered + languages?filter(each -> each.languageTag == tag)></#list>
    <#return ordered + languages?filter(each -> !tags?seq_contains(each.languageTag))>
</#function>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<#local headingText = heading?markup_string?replace("<[^>]*>", "", "r")?replace("\\s+", " ", "r")?trim>
<#local failed = message?has_content && message.type == "error">
<#local body = (realm.displayName)!realm.name>
<!DOCTYPE html>
<html lang="${lang}"<#if realm.internationalizationEnabled && locale.rtl> dir="rtl"</#if>>
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light">
    <meta name="robots" content="noindex, nofollow">
    <meta name="referrer" content="no-referrer">
    <title><#if failed>${msg("varco.frame.error")} </#if>${headingText?no_esc} - ${body}</title>
    <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/favicon.svg">
    <#list properties.styles?split(" ") as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
    </#list>
</head>
<body class="varco" data-page-id="login-${pageId}">
    <header class="varco-header">
        <a class="varco-skip" href="#varco-main">${msg("varco.frame.skip")}</a>
        <div class="varco-slim">
            <div class="varco-bar">
                <p class="varco-body-name">${body}</p>
                <#if realm.internationalizationEnabled && locale.supported?size gt 1 && !pagesBeforeALogin?seq_contains(pageId!)>
                    <nav aria-label="${msg("languages")}">
                        <ul class="varco-languages">
                            <#list inOrder(locale.supported) as language>
                                <li><a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}"<#if language.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${language.label}</a></li>
                            </#list>
                        </ul>
                    </nav>
                </#if>
            </div>
        </div>
        <#if decisionDate??>
            <#setting locale=lang>
            <p class="varco-demo">${msg("varco.frame.decision-date", decisionDate?matches("\\d{4}-\\d\\d-\\d\\d")?then(decisionDate?date("yyyy-MM-dd")?string.long, decisionDate))}</p>
        </#if>
    </header>
    <main id="varco-main" class="varco-main" tabindex="-1">
        <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
            <#if failed>
                <div class="alert alert-danger varco-summary" role="alert" tabindex="-1" autofocus><p class="varco-alert-title">${message.summary?replace("<br>", " ")}</p></div>
            <#else>
                <div class="alert alert-${message.type}" role="status"><p class="varco-alert-title">${message.summary?replace("<br>", " ")}</p></div>
            </#if>
        </#if>
        <#if client?? && !pagesWithoutService?seq_contains(pageId)>
            <p class="varco-service">${msg(pagesOfAnEnd?seq_contains(pageId)?then("varco.frame.service", "varco.frame.going-to"))} <strong><#if client.name?has_content>${advancedMsg(client.name)}<#else>${client.clientId}</#if></strong></p>
        </#if>
        <h1 id="kc-page-title">${heading}</h1>
        <#if displayRequiredFields>
            <p class="varco-hint"><span aria-hidden="true">*</span> ${msg("requiredFields")}</p>
        </#if>
        <#-- Pages of the broker itself never show the name of the session: it is the codice fiscale. -->
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials() && !pageId?starts_with("varco-")>
            <#nested "show-username">
            <p class="varco-user">${auth.attemptedUsername!} <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
        </#if>

        <#nested "form">

        <#if auth?has_content && auth.showTryAnotherWayLink()>
            <form class="varco-form" action="${url.loginAction}" method="post">
                <button id="try-another-way" class="btn btn-outline-primary varco-btn-block" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
            </form>
        </#if>
        <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
            <form class="varco-form" action="${url.loginAction}" method="post">
                <button id="switch-organization" class="btn btn-outline-primary varco-btn-block" type="submit" name="switchOrganization" value="true">${msg("doSwitchOrganization")}</button>
            </form>
        </#if>

        <#nested "socialProviders">
        <#if displayInfo>
            <div id="kc-info"><#nested "info"></div>
        </#if>
    </main>
    <@pageFooter.content/>
</body>
</html>
</#macro>
