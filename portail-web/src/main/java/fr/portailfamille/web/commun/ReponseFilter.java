package fr.portailfamille.web.commun;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Logger;

/**
 * Headers of every response, and the reference a person can give when something failed.
 *
 * <p>Pages get their full content policy from PrimeFaces, which knows the nonce; everything else
 * gets the part below. A servlet that shows a document inside a page sets its own.
 */
public class ReponseFilter extends HttpFilter {
  private static final Logger LOG = Logger.getLogger(ReponseFilter.class.getName());
  private static final SecureRandom ALEA = new SecureRandom();
  private static final String REFERENCE = "portail.requete";

  /** Set by OmniFaces when it has logged the failure itself, with this identifier. */
  private static final String TRACE = "org.omnifaces.exception_uuid";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(REFERENCE) == null) {
      request.setAttribute(REFERENCE, reference());
    }
    setHeaders(request, response);
    if (request.getDispatcherType() == DispatcherType.ERROR
        && request.getAttribute(TRACE) == null
        && response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      LOG.warning("Request " + request.getAttribute(REFERENCE) + " failed");
    }
    try {
      chain.doFilter(request, response);
    } catch (Introuvable absent) {
      // not there and not yours look the same
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (RegleMetierException refus) {
      ErreursDePage.retenir(request, refus);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (EJBAccessException sansDroit) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void setHeaders(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Request-Id", request.getAttribute(REFERENCE).toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (AdressePublique.estEnHttps(request)) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    String page = request.getServletPath();
    if (!page.endsWith(".xhtml")) {
      response.setHeader(
          "Content-Security-Policy", "object-src 'none'; base-uri 'self'; frame-ancestors 'none'");
    } else if (!page.startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
  }

  /** 40 random bits: short enough to be read over the telephone. */
  private static String reference() {
    byte[] octets = new byte[5];
    ALEA.nextBytes(octets);
    return HexFormat.of().withUpperCase().formatHex(octets);
  }
}
