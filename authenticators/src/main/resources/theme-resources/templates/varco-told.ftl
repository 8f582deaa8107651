<#-- What the pages that tell people something share: dates within sentences, and the next steps. -->
<#-- A date after a word it changes: dall'8, all'8, l'11, le 1er. The day comes first in these languages. -->
<#function dated text>
    <#if lang == "it">
        <#return text?replace("\\b([Dd]a|[Aa])l (8|11) ", "$1ll'$2 ", "r")?replace("\\bil (8|11) ", "l'$1 ", "r")>
    <#elseif lang == "fr">
        <#return text?replace("\\ble 1 ", "le 1er ", "r")>
    </#if>
    <#return text>
</#function>
<#macro who about>
    <#if about.whoKey?has_content>
        <p id="varco-who" class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${dated(msg(about.whoKey, about.whoArg!))}</p>
    </#if>
</#macro>
<#macro steps list labelledBy>
    <#if list?has_content>
        <ol class="varco-steps ${properties.kcListClass!}" aria-labelledby="${labelledBy}">
            <#list list as step>
                <li><#if step.href?has_content><a href="${step.href}" rel="noreferrer">${dated(msg(step.key, step.arg!))}</a><#else>${dated(msg(step.key, step.arg!))}</#if></li>
            </#list>
        </ol>
    </#if>
</#macro>
<#macro act text date since="">
    <#if text?has_content>
        <details class="varco-details ${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">
            <summary>${msg("varco.notice.act")}</summary>
            <p>${text}<#if date?has_content> (${date})</#if></p>
            <#if since?has_content><p>${dated(msg("varco.notice.since", since))}</p></#if>
        </details>
    </#if>
</#macro>
