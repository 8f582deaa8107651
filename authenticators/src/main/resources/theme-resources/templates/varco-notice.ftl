<#import "template.ftl" as layout>
<#import "varco-told.ftl" as told>
<#-- A rule may have no known date; its title then comes from the key with ".undated", where there is one. -->
<#assign undated = notice.titleKey + ".undated">
<#assign titleKey = (!notice.titleArg?has_content && msg(undated) != undated)?then(undated, notice.titleKey)>
<#assign primary = "${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">
<#assign secondary = "${properties.kcButtonClass!} ${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">
<@layout.registrationLayout; section>
    <#if section = "header">
        ${told.dated(msg(titleKey, notice.titleArg!))}
    <#elseif section = "form">
        <div class="varco-notice">
            <#if notice.whyKey?has_content>
                <h2 class="${properties.varcoHeadingClass!"pf-v5-c-title pf-m-lg pf-v5-u-mb-sm"}">${msg("varco.notice.why")}</h2>
                <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${told.dated(msg(notice.whyKey, notice.since!))}</p>
                <@told.act text=notice.actText date=notice.actDate since=notice.since/>
            </#if>
            <form id="varco-notice-form" class="varco-form ${properties.kcFormClass!} ${properties.varcoSpaceClass!"pf-v5-u-mb-md"}" action="${url.loginAction}" method="post">
                <#if notice.another || notice.convert || notice.steps?has_content>
                    <h2 id="varco-next" class="${properties.varcoHeadingClass!"pf-v5-c-title pf-m-lg pf-v5-u-mb-sm"}">${msg("varco.notice.next")}</h2>
                </#if>
                <@told.who about=notice/>
                <#if notice.conversion?has_content>
                    <div class="varco-kept" role="status">
                        <p>${msg("varco.notice.convert.asked")}</p>
                        <p>${msg("varco.notice.convert.number")}: <strong id="varco-conversion">${notice.conversion}</strong></p>
                    </div>
                </#if>
                <#if notice.another || notice.convert>
                    <div class="varco-actions">
                        <#if notice.another><button class="${primary}" type="submit" name="action" value="another">${msg("varco.notice.another")}</button></#if>
                        <#if notice.convert><button class="${notice.another?then(secondary, primary)}" type="submit" name="action" value="convert">${msg("varco.notice.convert")}</button></#if>
                    </div>
                </#if>
                <@told.steps list=notice.steps labelledBy="varco-next"/>
                <#if notice.keptKey?has_content>
                    <p class="varco-kept">${msg(notice.keptKey)}</p>
                </#if>
                <div class="varco-actions">
                    <button class="${(notice.another || notice.convert)?then(secondary, primary)}" type="submit" name="action" value="back">${msg("varco.notice.back")}</button>
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
