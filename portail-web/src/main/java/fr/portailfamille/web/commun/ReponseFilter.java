package fr.portailfamille.web.commun;

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
 * <p>Pages get their content policy from PrimeFaces, which knows the nonce; everything else gets
 * the strictest one here. A servlet that shows a document inside a page sets its own.
 */
public class ReponseFilter extends HttpFilter {
  private static final Logger LOG = Logger.getLogger(ReponseFilter.class.getName());
  private static final SecureRandom ALEA = new SecureRandom();
  private static final String REFERENCE = "portail.requete";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String reference = reference();
    request.setAttribute(REFERENCE, reference);
    response.setHeader("X-Request-Id", reference);
    setHeaders(request, response);
    boolean reached = false;
    try {
      chain.doFilter(request, response);
      reached = true;
    } finally {
      if (!reached || response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
        LOG.warning(
            () ->
                "Echec de la requete "
                    + reference
                    + " : "
                    + request.getMethod()
                    + " "
                    + request.getRequestURI());
      }
    }
  }

  private static void setHeaders(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    String page = request.getServletPath();
    if (!page.endsWith(".xhtml")) {
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
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
