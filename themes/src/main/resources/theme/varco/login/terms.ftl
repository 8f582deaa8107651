<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("termsTitle")}
    <#elseif section = "form">
        <div id="kc-terms-text" class="varco-terms">${kcSanitize(msg("termsText"))?no_esc}</div>
        <form class="varco-form" action="${url.loginAction}" method="post">
            <div class="varco-actions">
                <@fields.submit label=msg("doAccept") id="kc-accept" name="accept" value="true"/>
                <@fields.submit label=msg("doDecline") id="kc-decline" name="cancel" value="true" second=true/>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
