package fr.portailfamille.web.commun;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Answers by a page of the portal what is too much to read: more bytes, or more fields, than any
 * page sends. Without it each server refuses in its own way, with an empty page.
 */
public class EnvoiFilter extends HttpFilter {

  /** Above the largest file with its form; no more than what the servers are set to read. */
  private static final long OCTETS = 16L * 1024 * 1024;

  private static final String PAGE = "/WEB-INF/erreurs/413.xhtml";
  private static final String FORMULAIRE = "application/x-www-form-urlencoded";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > OCTETS || !lisible(request)) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      request.getRequestDispatcher(PAGE).forward(new SansEnvoi(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The container gives up on a form when it is read, with an exception of its own. */
  private static boolean lisible(HttpServletRequest request) {
    var type = request.getContentType();
    if (type == null || !type.startsWith(FORMULAIRE)) {
      return true;
    }
    try {
      request.getParameterMap();
      return true;
    } catch (RuntimeException tropDeChamps) {
      return false;
    }
  }

  /** The page of the answer must not read again what was too much. */
  private static class SansEnvoi extends HttpServletRequestWrapper {

    SansEnvoi(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getContentType() {
      return null;
    }

    @Override
    public String getParameter(String nom) {
      return null;
    }

    @Override
    public String[] getParameterValues(String nom) {
      return null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }
  }
}
