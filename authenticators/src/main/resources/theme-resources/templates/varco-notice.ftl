<#import "template.ftl" as layout>
<#-- A rule may have no known date; its title then comes from the key with ".undated", where there is one. -->
<#assign undated = notice.titleKey + ".undated">
<#assign titleKey = (!notice.titleArg?has_content && msg(undated) != undated)?then(undated, notice.titleKey)>
<#-- A date after a word it changes: dall'8, l'11, le 1er. The day comes first in these languages. -->
<#function dated text>
    <#if lang == "it">
        <#return text?replace("\\b([Dd]a)l (8|11) ", "$1ll'$2 ", "r")?replace("\\bil (8|11) ", "l'$1 ", "r")>
    <#elseif lang == "fr">
        <#return text?replace("\\ble 1 ", "le 1er ", "r")>
    </#if>
    <#return text>
</#function>
<#assign primary = "${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">
<#assign secondary = "${properties.kcButtonClass!} ${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">
<@layout.registrationLayout; section>
    <#if section = "header">
        ${dated(msg(titleKey, notice.titleArg!))}
    <#elseif section = "form">
        <div class="varco-notice">
            <#if notice.whyKey?has_content>
                <h2 class="${properties.varcoHeadingClass!"pf-v5-c-title pf-m-lg pf-v5-u-mb-sm"}">${msg("varco.notice.why")}</h2>
                <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${dated(msg(notice.whyKey, notice.since!))}</p>
                <#if notice.actText?has_content>
                    <details class="varco-details ${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">
                        <summary>${msg("varco.notice.act")}</summary>
                        <p>${notice.actText}<#if notice.actDate?has_content> (${notice.actDate})</#if></p>
                        <#if notice.since?has_content><p>${dated(msg("varco.notice.since", notice.since))}</p></#if>
                    </details>
                </#if>
            </#if>
            <form id="varco-notice-form" class="varco-form ${properties.kcFormClass!} ${properties.varcoSpaceClass!"pf-v5-u-mb-md"}" action="${url.loginAction}" method="post">
                <#if notice.another || notice.steps?has_content>
                    <h2 id="varco-next" class="${properties.varcoHeadingClass!"pf-v5-c-title pf-m-lg pf-v5-u-mb-sm"}">${msg("varco.notice.next")}</h2>
                </#if>
                <#if notice.whoKey?has_content>
                    <p id="varco-who" class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${dated(msg(notice.whoKey, notice.whoArg!))}</p>
                </#if>
                <#if notice.another>
                    <div class="varco-actions">
                        <button class="${primary}" type="submit" name="action" value="another">${msg("varco.notice.another")}</button>
                    </div>
                </#if>
                <#if notice.steps?has_content>
                    <ol class="varco-steps ${properties.kcListClass!}" aria-labelledby="varco-next">
                        <#list notice.steps as step>
                            <li><#if step.href?has_content><a href="${step.href}" rel="noreferrer">${dated(msg(step.key, step.arg!))}</a><#else>${dated(msg(step.key, step.arg!))}</#if></li>
                        </#list>
                    </ol>
                </#if>
                <#if notice.keptKey?has_content>
                    <p class="varco-kept">${msg(notice.keptKey)}</p>
                </#if>
                <div class="varco-actions">
                    <button class="${notice.another?then(secondary, primary)}" type="submit" name="action" value="back">${msg("varco.notice.back")}</button>
                </div>
            </form>
            <#if notice.reference?has_content>
                <dl class="varco-reference">
                    <div><dt>${msg("varco.notice.reference")}</dt> <dd>${notice.reference}</dd></div>
                    <#if notice.time?has_content><div><dt>${msg("varco.notice.time")}</dt> <dd>${notice.time}</dd></div></#if>
                </dl>
                <p class="varco-hint">${msg("varco.notice.reference.hint")}</p>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
