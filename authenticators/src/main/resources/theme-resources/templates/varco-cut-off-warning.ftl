<#import "template.ftl" as layout>
<#import "varco-told.ftl" as told>
<#assign credential = msg("varco.warning.credential." + warning.credential)>
<#-- A profile type is open data: one that has no translation is shown by its own name. -->
<#assign profileKey = "varco.profile." + warning.profile>
<#assign profileName = msg(profileKey)>
<#-- A rule may say what it ends in other words before the day: the key with ".before", where there is one. -->
<#assign before = warning.whyKey + ".before">
<#assign whyKey = (msg(before) == before)?then(warning.whyKey, before)>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${told.dated(msg("varco.warning.title", warning.lastDay, credential))}
    <#elseif section = "form">
        <div class="varco-notice">
            <div class="varco-banner ${properties.kcAlertClass!} ${properties.varcoAlertWarningClass!"pf-m-warning"} ${properties.varcoSpaceClass!"pf-v5-u-mb-md"}" role="status">
                <p class="${properties.kcAlertTitleClass!}"><#if warning.daysLeft == "0">${msg("varco.warning.left.today")}<#elseif warning.daysLeft == "1">${msg("varco.warning.left.tomorrow")}<#else>${msg("varco.warning.left", warning.daysLeft)}</#if></p>
            </div>
            <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${msg("varco.warning.scope", (profileName == profileKey)?then(warning.profile, profileName))}</p>
            <h2 class="${properties.varcoHeadingClass!"pf-v5-c-title pf-m-lg pf-v5-u-mb-sm"}">${msg("varco.notice.why")}</h2>
            <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${msg(whyKey)}</p>
            <@told.act text=warning.actText date=warning.actDate/>
            <form id="varco-warning-form" class="varco-form ${properties.kcFormClass!} ${properties.varcoSpaceClass!"pf-v5-u-mb-md"}" action="${url.loginAction}" method="post">
                <h2 id="varco-next" class="${properties.varcoHeadingClass!"pf-v5-c-title pf-m-lg pf-v5-u-mb-sm"}">${msg("varco.warning.next")}</h2>
                <@told.who about=warning/>
                <@told.steps list=warning.steps labelledBy="varco-next"/>
                <div class="varco-actions">
                    <button class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" type="submit" name="continue" value="true">${msg("varco.warning.continue")}</button>
                </div>
            </form>
        </div>
    </#if>
</@layout.registrationLayout>
