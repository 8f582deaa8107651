<#import "template.ftl" as layout>
<#assign button = "${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg(own.titleKey)}
    <#elseif section = "form">
        <div class="varco-notice">
            <#list own.textKeys as text>
                <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${msg(text)}</p>
            </#list>
            <#if own.reference?has_content>
                <dl class="varco-reference">
                    <div><dt>${msg("varco.notice.reference")}</dt> <dd>${own.reference}</dd></div>
                </dl>
            </#if>
            <form id="varco-own-pin-form" class="varco-form ${properties.kcFormClass!}" action="${url.loginAction}" method="post">
                <div class="varco-actions">
                    <#if own.confirmKey?has_content>
                        <button class="${button}" type="submit" name="action" value="confirm">${msg(own.confirmKey)}</button>
                        <button class="${properties.kcButtonClass!} ${properties.kcButtonLinkClass!}" type="submit" name="cancel-aia" value="true">${msg("varco.cancel")}</button>
                    <#else>
                        <button class="${button}" type="submit" name="action" value="continue">${msg("varco.own.continue")}</button>
                    </#if>
                </div>
            </form>
        </div>
    </#if>
</@layout.registrationLayout>
