<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("varco.x509.title")}
    <#elseif section = "form">
        <dl class="varco-facts">
            <dt>${msg("clientCertificate")}</dt>
            <dd id="certificate_subjectDN">${(x509.formData.subjectDN)!msg("noCertificate")}</dd>
            <#if (x509.formData.isUserEnabled)??>
                <dt>${msg("doX509Login")}</dt>
                <dd id="username">${(x509.formData.username)!""}</dd>
            </#if>
        </dl>
        <form id="kc-x509-login-info" class="varco-form" action="${url.loginAction}" method="post">
            <div class="varco-actions">
                <@fields.submit label=msg("doContinue") id="kc-login" name="login" value="true"/>
                <#if (x509.formData.isUserEnabled)??><@fields.submit label=msg("doIgnore") id="kc-cancel" name="cancel" value="true" second=true/></#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
